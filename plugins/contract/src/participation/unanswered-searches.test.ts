import { expect, it } from 'vitest'
import { countableWord, UnansweredSearches } from './unanswered-searches.ts'

it.each([['Hallenbad', 'hallenbad'], [' ÄRZTE ', 'ärzte'], ['E-Bike', 'e-bike'], ['Mu\u0308ll', 'müll']])('counts %s as %s', (typed, word) => {
  expect(countableWord(typed)).toBe(word)
})

it.each(['ab', '0171123456', 'a1b', 'max@example.org', 'zwei wörter', 'x'.repeat(41), '', '<script>'])('does not count %s', (typed) => {
  expect(countableWord(typed)).toBeUndefined()
})

it('takes words alone, and not too many', () => {
  const accepts = (given: unknown) => UnansweredSearches.safeParse(given).success
  expect([{ words: ['bad'] }, { words: [] }, { words: Array.from({ length: 101 }, () => 'bad') }, { words: ['bad'], address: '1.2.3.4' }, { words: [7] }].map(accepts)).toEqual([true, false, false, false, false])
})
