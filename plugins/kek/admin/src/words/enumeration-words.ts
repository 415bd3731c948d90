import type { Attribute, Attributes } from '@kek/contract'
import { catalogue, parts } from '@kek/contract'

type Words = Readonly<Record<string, string>>

const allAttributes: readonly Attributes[] = [...Object.values(catalogue), ...Object.values(parts)].map(definition => definition.attributes)

function hasValues(attribute: Attribute | undefined, values: readonly string[]): attribute is Extract<Attribute, { type: 'enumeration' }> {
  return attribute?.type === 'enumeration' && values.length === Object.keys(attribute.values).length && values.every(value => value in attribute.values)
}

/**
 * The German words for the values of an enumeration. Strapi tells a form field its name and its values, not the type it belongs to;
 * together they are enough, a test makes sure of that.
 * @param path the field's name, or its path inside repeated groups
 * @param values the enumeration's values
 * @returns undefined for an enumeration that is not ours
 */
export function wordsOf(path: string, values: readonly string[]): Words | undefined {
  const name = path.split('.').at(-1) ?? path
  for (const attributes of allAttributes) {
    const attribute = attributes[name]
    if (hasValues(attribute, values))
      return attribute.values
  }
  return undefined
}
