import type { Attribute, Attributes, ContentType, PartDefinition } from '@kek/contract'
import type { PlacedField } from './field-sizes.ts'
import { fillRows, shareRow, splitRow } from './field-sizes.ts'

interface EditView { readonly label?: string, readonly description?: string, readonly visible?: boolean, readonly editable?: boolean, readonly mainField?: string }
interface ListView { readonly label?: string, readonly sortable?: boolean, readonly searchable?: boolean }

/** How Strapi's content manager shows a type, as it keeps it in its own store. */
export interface ViewConfiguration {
  readonly settings: Readonly<Record<string, unknown>>
  readonly metadatas: Readonly<Record<string, { readonly edit: EditView, readonly list: ListView }>>
  readonly layouts: { readonly list: readonly string[], readonly edit: readonly (readonly PlacedField[])[] }
}

/** The catalogue as far as labels of relations need it: which field names a document of a type. */
export type Naming = Readonly<Record<string, Pick<ContentType, 'titleField' | 'attributes'>>>

/** What Strapi itself keeps about every document. */
const systemLabels: Readonly<Record<string, string>> = {
  id: 'Laufende Nummer',
  documentId: 'Kennung',
  createdAt: 'Angelegt am',
  updatedAt: 'Zuletzt geändert',
  publishedAt: 'Veröffentlicht am',
  createdBy: 'Angelegt von',
  updatedBy: 'Zuletzt geändert von',
  locale: 'Sprache',
}

/** The page size that Strapi gives to every type; one that an administrator has chosen is kept. */
const strapiPageSize = 10
const pageSize = 50

/** In pickers an element of the plan is called by its way through the tree, everything else by its title. */
function nameInPickers(target: string, naming: Naming): string | undefined {
  const type = naming[target]
  return type && ('treePath' in type.attributes ? 'treePath' : type.titleField)
}

/** Fields that an editor does not fill in: internal ones, and the precision that a date field sets by itself. */
function isHidden(name: string, attributes: Attributes): boolean {
  return Boolean(attributes[name]?.isInternal) || Object.values(attributes).some(attribute => attribute.type === 'date' && attribute.precision === name)
}

function describe(attribute: Attribute, isVisible: boolean, naming: Naming): { edit: EditView, list: ListView } {
  const mainField = attribute.type === 'relation' ? nameInPickers(attribute.target, naming) : undefined
  return {
    edit: { label: attribute.label, description: attribute.help, visible: isVisible, ...(attribute.isWritten ? { editable: false } : {}), ...(mainField ? { mainField } : {}) },
    list: { label: attribute.label },
  }
}

function describeAll(stored: ViewConfiguration, attributes: Attributes, naming: Naming): ViewConfiguration['metadatas'] {
  return Object.fromEntries(Object.entries(stored.metadatas).map(([name, { edit, list }]) => {
    const attribute = attributes[name]
    const label = systemLabels[name]
    const ours = attribute ? describe(attribute, !isHidden(name, attributes), naming) : label ? { edit: edit.label ? { label } : {}, list: { label } } : { edit: {}, list: {} }
    return [name, { edit: { ...edit, ...ours.edit }, list: { ...list, ...ours.list } }]
  }))
}

function placeRows(rows: readonly (readonly string[])[], attributes: Attributes): PlacedField[][] {
  return rows
    .map(row => row.filter(name => attributes[name] && !isHidden(name, attributes)))
    .filter(row => row.length > 0)
    .flatMap(row => splitRow(row, attributes))
    .map(row => shareRow(row, attributes))
}

/** What a list begins with: the newest where a date says so, else the order of the plan (official numbers have it), else the alphabet. */
function sortOf({ titleField, attributes }: Pick<ContentType, 'titleField' | 'attributes'>): { defaultSortBy: string, defaultSortOrder: 'ASC' | 'DESC' } {
  if (attributes.date)
    return { defaultSortBy: 'date', defaultSortOrder: 'DESC' }
  const orders = 'treePath' in attributes ? ['code', 'order'] : ['order']
  return { defaultSortBy: orders.find(name => name in attributes) ?? titleField, defaultSortOrder: 'ASC' }
}

/** Lays what the contract says about a type over what the content manager has stored; everything else is kept. */
export function configureType(stored: ViewConfiguration, definition: ContentType, naming: Naming): ViewConfiguration {
  const { attributes, titleField, columns, rows } = definition
  return {
    settings: {
      ...stored.settings,
      mainField: titleField,
      ...sortOf(definition),
      pageSize: stored.settings.pageSize === strapiPageSize ? pageSize : stored.settings.pageSize,
    },
    metadatas: describeAll(stored, attributes, naming),
    layouts: { list: columns, edit: placeRows(rows, attributes) },
  }
}

/** The same for a repeated group of fields: its closed entry shows what names it. */
export function configurePart(stored: ViewConfiguration, { attributes }: PartDefinition, naming: Naming): ViewConfiguration {
  const names = Object.keys(attributes)
  const mainField = ['title', 'label', 'text', 'singular'].find(name => name in attributes) ?? names[0]
  const shown = names.filter(name => !isHidden(name, attributes))
  return {
    settings: { ...stored.settings, mainField },
    metadatas: describeAll(stored, attributes, naming),
    layouts: { list: shown.slice(0, 4), edit: placeRows(fillRows(shown, attributes), attributes) },
  }
}
