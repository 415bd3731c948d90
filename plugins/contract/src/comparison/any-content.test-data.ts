import type { Attribute, Attributes } from '../content/attribute.ts'
import type { TypeName } from '../content/catalogue.ts'
import type { Fields } from './units.ts'
import fc from 'fast-check'
import { catalogue } from '../content/catalogue.ts'
import { parts } from '../content/parts.ts'
import { publicKeys } from '../content/public-content.ts'

const words = fc.array(fc.constantFrom('Kreis', 'Weg', 'Dorf', 'Stadt\n\n', 'grün', 'Ä.'), { minLength: 1, maxLength: 6 }).map(some => some.join(' '))
const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
const file = fc.record({ name: fc.constantFrom('a.pdf', 'b.pdf'), sha256: fc.constantFrom('1'.repeat(64), '2'.repeat(64)), mime: fc.constant('application/pdf'), size: fc.constant(1), width: fc.constant(null), height: fc.constant(null) })

function anyValue(attribute: Attribute): fc.Arbitrary<unknown> {
  switch (attribute.type) {
    case 'boolean': return fc.boolean()
    case 'integer': return fc.integer({ min: 0, max: 3 })
    case 'decimal': return fc.constantFrom(0.5, 1.5)
    case 'date': return fc.constantFrom('2016-03-01', '2018-09-01', '2019-06-01')
    case 'enumeration': return fc.constantFrom(...Object.keys(attribute.values))
    case 'media': return fc.option(file)
    case 'relation': return attribute.isMany ? ids : fc.constantFrom('a', 'b', null)
    case 'parts': return fc.array(anyFields(parts[attribute.part].attributes), { maxLength: 4 })
    default: return words
  }
}

function anyFields(attributes: Attributes): fc.Arbitrary<Fields> {
  const fields = publicKeys(attributes).map((key) => {
    const value = anyValue(attributes[key] as Attribute)
    return [key, fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom(null, undefined) })] as const
  })
  return fc.record(Object.fromEntries(fields), { noNullPrototype: true })
}

/** Any content of a type out of few values, so that two of them often agree. */
export function anyContent(type: TypeName): fc.Arbitrary<Fields> {
  return anyFields(catalogue[type].attributes)
}
