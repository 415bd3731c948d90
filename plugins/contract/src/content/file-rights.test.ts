import { expect, it } from 'vitest'
import { isFileShowable, showableUntil } from './file-rights.ts'

it.each([
  ['press-article', { rights: 'own', rightsUntil: null }, true],
  ['press-article', { rights: 'licensed' }, true],
  ['press-article', { rights: 'licensed', rightsUntil: '2026-11-22' }, true],
  ['press-article', { rights: 'licensed', rightsUntil: '2026-11-21' }, false],
  ['press-article', { rights: 'quotation', rightsUntil: null }, false],
  ['press-article', { rights: 'linkOnly', rightsUntil: '2030-01-01' }, false],
  ['press-article', {}, false],
  ['image', { validUntil: '2026-11-22' }, true],
  ['image', { validUntil: '2026-11-21' }, false],
  ['image', { validUntil: null }, true],
  ['document', { validUntil: '2020-01-01' }, true],
])('%s with %j', (type, content, expected) => {
  expect(isFileShowable(type, content, '2026-11-22')).toBe(expected)
})

it('says the last day, for ever, or never', () => {
  expect([showableUntil('press-article', { rights: 'own', rightsUntil: '2020-01-31' }), showableUntil('page', {}), showableUntil('press-article', { rights: 'linkOnly' })]).toEqual(['2020-01-31', null, undefined])
})
