import type { Attributes } from '@kek/contract'
import { catalogue, parts } from '@kek/contract'
import { describe, expect, it } from 'vitest'
import { wordsOf } from './enumeration-words.ts'

describe('words of enumerations', () => {
  for (const [owner, { attributes }] of Object.entries({ ...catalogue, ...parts })) {
    for (const [name, attribute] of Object.entries(attributes as Attributes)) {
      if (attribute.type === 'enumeration') {
        it(`are found for ${owner}.${name} by name and values alone`, () => {
          expect(wordsOf(name, Object.keys(attribute.values))).toEqual(attribute.values)
          expect(wordsOf(`timeline.0.${name}`, Object.keys(attribute.values).reverse())).toEqual(attribute.values)
        })
      }
    }
  }

  it('are not made up for enumerations of others', () => {
    expect(wordsOf('kind', ['a', 'b'])).toBeUndefined()
    expect(wordsOf('provider', ['field', 'crossCutting'])).toBeUndefined()
  })
})
