import type { Attribute, Attributes } from './attribute.ts'
import type { TypeName } from './catalogue.ts'
import { z } from 'zod'
import { catalogue, typeNames } from './catalogue.ts'
import { parts } from './parts.ts'

/** A published file: its bytes are found by hash, never by name. */
export const PublishedFile = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string(),
  mime: z.string(),
  size: z.number().int(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
})
export type PublishedFile = z.infer<typeof PublishedFile>

type Scalar<A extends Attribute>
  = A extends { type: 'enumeration', values: infer V } ? Extract<keyof V, string>
    : A extends { type: 'integer' | 'decimal' } ? number
      : A extends { type: 'boolean' } ? boolean
        : A extends { type: 'media' } ? PublishedFile
          : string

/** What one field looks like in public. Drafts are published as they are, so only a required field is sure to be there. */
type PublicField<A extends Attribute>
  = A extends { type: 'relation', isMany: true } ? readonly string[]
    : A extends { type: 'relation' } ? string | null
      : A extends { type: 'parts', part: infer P extends keyof typeof parts } ? readonly PublicFields<(typeof parts)[P]['attributes']>[]
        : A extends { required: true } ? Scalar<A> : Scalar<A> | null

type PublicKey<T extends Attributes> = { [K in keyof T]: T[K] extends { isInternal: true } ? never : K }[keyof T]
type PublicFields<T extends Attributes> = { readonly [K in PublicKey<T> & string]: PublicField<T[K]> }

/** The content of a ledger entry, by type: relations are stable document ids, files are hashes. */
export type Content<T extends TypeName = TypeName> = PublicFields<(typeof catalogue)[T]['attributes']>

function fieldSchema(attribute: Attribute): z.ZodType {
  const optional = (schema: z.ZodType) => attribute.required ? schema : schema.nullable()
  switch (attribute.type) {
    case 'relation': return attribute.isMany ? z.array(z.string()) : z.string().nullable()
    case 'parts': return z.array(objectSchema(parts[attribute.part].attributes))
    case 'media': return optional(PublishedFile)
    case 'enumeration': return optional(z.enum(Object.keys(attribute.values) as [string, ...string[]]))
    case 'integer': return optional(z.number().int())
    case 'decimal': return optional(z.number())
    case 'boolean': return optional(z.boolean())
    default: return optional(z.string())
  }
}

function objectSchema(attributes: Attributes): z.ZodObject {
  return z.object(Object.fromEntries(publicKeys(attributes).map(key => [key, fieldSchema(attributes[key] as Attribute)])))
}

/** The names of the fields that become public, in the order of the schema. */
export function publicKeys(attributes: Attributes): string[] {
  return Object.keys(attributes).filter(key => !attributes[key]?.isInternal)
}

const schemas = new Map(typeNames.map(name => [name, objectSchema(catalogue[name].attributes)]))

/**
 * Checks what is about to become public, or what came over the wire, against its type.
 * Unknown keys are dropped: a field is private until the schema lists it.
 * @throws z.ZodError naming every field that does not fit.
 */
export function parseContent<T extends TypeName>(type: T, value: unknown): Content<T> {
  const schema = schemas.get(type)
  if (!schema)
    throw new TypeError(`Unbekannter Inhaltstyp „${type}“.`)
  return schema.parse(value) as Content<T>
}
