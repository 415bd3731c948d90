import type { Attributes, TypeName } from '@kek/contract'
import { catalogue, hashJson } from '@kek/contract'

/** The hash of the texts alone: what all languages share changes a translation's row, but not the translation. */
export function textHash(type: TypeName, fields: Readonly<Record<string, unknown>>): string {
  const attributes: Attributes = catalogue[type].attributes
  return hashJson(Object.fromEntries(Object.entries(fields).filter(([name]) => attributes[name]?.localized)))
}
