import type { Attribute, Attributes } from '../content/attribute.ts'
import { publicKeys } from '../content/public-content.ts'

/** The fields of a document or of a group in it, as plain data. */
export type Fields = Readonly<Record<string, unknown>>

/** What people see as one field: a field, or a date with the field that says how exactly it is known. */
export interface Unit {
  readonly field: string
  readonly attribute: Attribute
  /** The stored fields it is made of. */
  readonly keys: readonly string[]
}

/** The fields as people see them: a date and its precision belong together and never part. */
export function unitsOf(attributes: Attributes): Unit[] {
  const keys = publicKeys(attributes)
  const precisions = new Set(keys.flatMap(key => attributes[key]?.type === 'date' ? attributes[key].precision ?? [] : []))
  return keys.filter(key => !precisions.has(key)).map((field) => {
    const attribute = attributes[field] as Attribute
    return { field, attribute, keys: attribute.type === 'date' && attribute.precision ? [field, attribute.precision] : [field] }
  })
}

function plain(value: unknown): unknown {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return null
  if (typeof value !== 'object' || value === null)
    return value
  if (Array.isArray(value))
    return value.map(plain)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)] as const).filter(([, inner]) => inner !== null).sort(([one], [other]) => one < other ? -1 : 1))
}

/** A value in a notation that is the same exactly when the values are, whatever the order of their keys; empty is empty, however it is stored. */
export function notationOf(value: unknown): string {
  return JSON.stringify(plain(value))
}

/** Whether a unit is the same in two states. A date without precision is a day; a precision without a date means nothing. */
export function isSameUnit({ attribute, keys }: Unit, one: Fields, other: Fields): boolean {
  const notation = (fields: Fields) => {
    const [value, precision] = keys.map(key => fields[key])
    if (attribute.type !== 'date' || keys.length === 1)
      return notationOf(value)
    return notationOf(plain(value) === null ? null : [value, plain(precision) ?? 'day'])
  }
  return notation(one) === notation(other)
}
