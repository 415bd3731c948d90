import type { Attribute, Attributes, ContentType, TypeName } from '@kek/contract'
import type { Struct } from '@strapi/types'
import { catalogue, isTypeName, parts } from '@kek/contract'
import { isFilled } from './is-filled.ts'

export type Uid = `plugin::kek.${TypeName}`

/** Strapi's name for one of our content types. */
export function uidOf(type: TypeName): Uid {
  return `plugin::kek.${type}`
}

/** The content type behind one of Strapi's names, if it is ours. */
export function typeOf(uid: string): TypeName | undefined {
  const name = uid.startsWith('plugin::kek.') ? uid.slice('plugin::kek.'.length) : ''
  return isTypeName(name) ? name : undefined
}

const partUid = (name: string) => `kek.${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`

type StrapiAttribute = Record<string, unknown>

/**
 * What Strapi stores a field as, by the kind of field. Patterns go as text: Strapi sends the schema to the panel as JSON, where a RegExp
 * becomes `{}`, and the form would then refuse "18:00" as a time and "19370" as a postcode.
 */
function storageOf(attribute: Attribute, titleField: string): StrapiAttribute {
  switch (attribute.type) {
    // One-way relations only: Strapi rebuilds the far side of two-way ones when a draft is discarded, and loses what is not published.
    case 'relation': return { type: 'relation', relation: attribute.isMany ? 'oneToMany' : 'oneToOne', target: `plugin::kek.${attribute.target}` }
    case 'parts': return { type: 'component', repeatable: true, component: partUid(attribute.part) }
    case 'media': return { type: 'media', multiple: false, allowedTypes: [attribute.allowed] }
    case 'term': return { type: 'customField', customField: 'plugin::kek.term', options: { set: attribute.set } }
    case 'enumeration': return { type: 'enumeration', enum: Object.keys(attribute.values), default: attribute.default }
    case 'date': return attribute.precision
      ? { type: 'customField', customField: 'plugin::kek.partial-date', options: { precision: attribute.precision } }
      : { type: 'date' }
    case 'uid': return { type: 'uid', targetField: titleField, maxLength: attribute.maxLength, regex: attribute.regex?.source }
    // PostgreSQL keeps strings in varchar(255) unless told otherwise, and answers a longer one with an error.
    case 'string': return { ...(attribute.isColour ? { type: 'customField', customField: 'plugin::kek.colour' } : { type: 'string' }), maxLength: attribute.maxLength ?? 255, regex: attribute.regex?.source, default: attribute.default, columnType: { type: 'string', args: [Math.max(attribute.maxLength ?? 255, 255)] } }
    case 'integer':
    case 'decimal': return attribute.isPosition ? { type: 'customField', customField: 'plugin::kek.ledger-position', min: attribute.min } : { type: attribute.type, min: attribute.min, max: attribute.max, default: attribute.default }
    case 'boolean': return { type: 'boolean', default: attribute.default }
    default: return { type: attribute.type, maxLength: attribute.maxLength, regex: attribute.regex?.source, default: attribute.default }
  }
}

function toStrapiAttributes(attributes: Attributes, titleField: string, isTranslated: boolean): Record<string, StrapiAttribute> {
  return Object.fromEntries(Object.entries(attributes).map(([key, attribute]) => {
    const stored = Object.fromEntries(Object.entries(storageOf(attribute, titleField)).filter(([, value]) => value !== undefined))
    return [key, {
      ...stored,
      // The star of a form asks a person for something. What the system fills in is asked of the system: by the guard of its type, and by the ledger.
      ...(attribute.required && !isFilled(attribute) ? { required: true } : {}),
      ...(isTranslated ? { pluginOptions: { i18n: { localized: Boolean(attribute.localized) } } } : {}),
    }]
  }))
}

/** Whether documents of a type exist in several languages: where at least one field does. */
export function isTranslated(definition: ContentType): boolean {
  return Object.values(definition.attributes).some(attribute => attribute.localized)
}

/** A content type in the form in which Strapi loads it. */
export function toStrapiSchema(definition: ContentType): Struct.ContentTypeSchema {
  const translated = isTranslated(definition)
  return {
    kind: definition.isSingle ? 'singleType' : 'collectionType',
    collectionName: `kek_${definition.plural.replaceAll('-', '_')}`,
    info: { singularName: definition.name, pluralName: definition.plural, displayName: definition.labelPlural, description: definition.help },
    options: { draftAndPublish: true },
    pluginOptions: { i18n: { localized: translated } },
    attributes: toStrapiAttributes(definition.attributes, definition.titleField, translated),
  } as unknown as Struct.ContentTypeSchema
}

/** All content types of the plugin, as Strapi's plugin loader takes them. */
export const contentTypes = Object.fromEntries(Object.entries(catalogue).map(([name, definition]) => [name, { schema: toStrapiSchema(definition) }]))

/** The repeatable groups of fields, by Strapi's name for each. Strapi loads components from an application only, so a plugin registers its own. */
export const components = Object.entries(parts).map(([name, part]) => {
  const uid = partUid(name)
  const modelName = uid.slice('kek.'.length)
  const schema = {
    collectionName: `components_${uid.replace(/\W/g, '_')}s`,
    info: { displayName: part.label, icon: 'bulletList' },
    options: {},
    attributes: toStrapiAttributes(part.attributes, '', false),
  }
  return { uid, component: { ...schema, __schema__: schema, __filename__: `${modelName}.json`, uid, category: 'kek', modelType: 'component', modelName, globalId: `ComponentKek${name}` } }
})
