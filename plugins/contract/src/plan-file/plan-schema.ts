import type { Attribute, Attributes } from '../content/attribute.ts'
import type { TypeName } from '../content/catalogue.ts'
import { catalogue, defaultLocale, locales } from '../content/catalogue.ts'
import { parts } from '../content/parts.ts'
import { publicKeys } from '../content/public-content.ts'
import { planFormat, planTypes } from './plan-file.ts'

type Schema = Readonly<Record<string, unknown>>

const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }

function orNull(schema: Schema, isRequired: boolean | undefined): Schema {
  return isRequired ? schema : { anyOf: [schema, { type: 'null' }] }
}

function listValues(values: Readonly<Record<string, string>>): Schema {
  return { oneOf: Object.entries(values).map(([value, title]) => ({ const: value, title })) }
}

/** What a field holds, without its description. Lengths and patterns bind those who write drafts, not what was published long ago. */
function valueSchema(attribute: Attribute): Schema {
  switch (attribute.type) {
    case 'relation': return attribute.isMany ? { type: 'array', items: { type: 'string' }, uniqueItems: true } : { type: ['string', 'null'] }
    case 'parts': return { type: 'array', items: { $ref: `#/$defs/part-${attribute.part}` } }
    case 'media': return orNull({ $ref: '#/$defs/file' }, attribute.required)
    case 'enumeration': return orNull(listValues(attribute.values), attribute.required)
    case 'date': return orNull(day, attribute.required)
    case 'integer': return orNull({ type: 'integer' }, attribute.required)
    case 'decimal': return orNull({ type: 'number' }, attribute.required)
    case 'boolean': return orNull({ type: 'boolean' }, attribute.required)
    default: return orNull({ type: 'string' }, attribute.required)
  }
}

function describe(attribute: Attribute): string {
  if (attribute.type === 'relation')
    return `${attribute.help} Kennung${attribute.isMany ? 'en' : ''} (id) unter documents.${attribute.target}.`
  if (attribute.type === 'term')
    return `${attribute.help} Schlüssel aus der Liste „${attribute.set}“ des Konzepts.`
  return attribute.type === 'richtext' ? `${attribute.help} Text in Markdown.` : attribute.help
}

function objectSchema(attributes: Attributes, keys: readonly string[]): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => {
      const attribute = attributes[key] as Attribute
      return [key, { title: attribute.label, description: describe(attribute), ...valueSchema(attribute) }]
    })),
    required: keys,
    additionalProperties: false,
  }
}

const stateProperties = {
  effectiveOn: { ...day, title: 'Gilt ab', description: 'Der Tag, von dem an dieser Stand gilt.' },
  note: { type: ['string', 'null'], title: 'Vermerk', description: 'Was mit diesem Stand geändert wurde.' },
}

function documentSchema(type: TypeName): Schema {
  const attributes: Attributes = catalogue[type].attributes
  const keys = publicKeys(attributes)
  const translation = {
    type: 'object',
    properties: { ...stateProperties, content: objectSchema(attributes, keys.filter(key => attributes[key]?.localized)) },
    required: ['effectiveOn', 'note', 'content'],
    additionalProperties: false,
  }
  return {
    title: catalogue[type].label,
    description: catalogue[type].help,
    type: 'object',
    properties: {
      id: { type: 'string', minLength: 1, title: 'Kennung', description: 'Bleibt, solange es den Inhalt gibt, auch auf einem anderen System.' },
      ...stateProperties,
      content: objectSchema(attributes, keys),
      translations: {
        title: 'Übersetzungen',
        description: 'Nur die Texte; alles andere steht beim deutschen Inhalt.',
        type: 'object',
        properties: Object.fromEntries(Object.entries(locales).filter(([locale]) => locale !== defaultLocale).map(([locale, title]) => [locale, { title, ...translation }])),
        additionalProperties: false,
      },
    },
    required: ['id', 'effectiveOn', 'note', 'content', 'translations'],
    additionalProperties: false,
  }
}

const file = {
  title: 'Datei',
  type: 'object',
  properties: {
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'Prüfsumme des Inhalts; an ihr wird die Datei erkannt.' },
    name: { type: 'string' },
    mime: { type: 'string' },
    size: { type: 'integer', description: 'Größe in Byte.' },
    width: { type: ['integer', 'null'] },
    height: { type: ['integer', 'null'] },
    path: { type: 'string', description: 'Wo die Datei auf der Website liegt, von der dieses Konzept stammt.' },
  },
  required: ['sha256', 'name', 'mime', 'size', 'width', 'height'],
  additionalProperties: false,
}

/** The JSON Schema (2020-12) of a plan's file, with the words that editors read beside each field. */
export function planSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Entwicklungskonzept als Daten',
    description: 'Alles, was von einem Entwicklungskonzept öffentlich ist, zu einem Zeitpunkt und ohne seine Geschichte.',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      format: { const: planFormat },
      documents: {
        type: 'object',
        properties: Object.fromEntries(planTypes.map(type => [type, { title: catalogue[type].labelPlural, type: 'array', items: { $ref: `#/$defs/${type}` } }])),
        additionalProperties: false,
      },
    },
    required: ['format', 'documents'],
    additionalProperties: false,
    $defs: {
      file,
      ...Object.fromEntries(Object.entries(parts).map(([name, { label, attributes }]) => [`part-${name}`, { title: label, ...objectSchema(attributes, publicKeys(attributes)) }])),
      ...Object.fromEntries(planTypes.map(type => [type, documentSchema(type)])),
    },
  }
}
