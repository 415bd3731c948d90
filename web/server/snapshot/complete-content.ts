import type { Attribute, Attributes, TypeName } from '@kek/contract'
import { catalogue, parsePartialDate, parts, publicKeys } from '@kek/contract'

function empty(attribute: Attribute): null | [] {
  return attribute.type === 'parts' || (attribute.type === 'relation' && attribute.isMany) ? [] : null
}

/** A value that is there; a date that is none would stop every page that prints it. */
function isUsable(attribute: Attribute, value: unknown): boolean {
  if (attribute.type !== 'date' || typeof value !== 'string')
    return value !== null && value !== undefined
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && parsePartialDate(value) !== undefined
}

function complete(attributes: Attributes, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(publicKeys(attributes).map((key) => {
    const attribute = attributes[key] as Attribute
    const value = isUsable(attribute, given[key]) ? given[key] : empty(attribute)
    const isList = attribute.type === 'parts' && Array.isArray(value)
    return [key, isList ? value.map((item: Readonly<Record<string, unknown>>) => complete(parts[attribute.part].attributes, item)) : value]
  }))
}

/**
 * The content with every public field of its type, in the order of the schema: what is missing becomes null or an empty list.
 * An entry written before a field existed lacks it, and entries never change.
 */
export function completeContent(type: TypeName, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return complete(catalogue[type].attributes, given)
}
