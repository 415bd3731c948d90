import { expect, it } from 'vitest'
import { sayDays } from './search-word.ts'

it('says on how many days', () => {
  expect(sayDays(3)).toBe('an 3 Tagen')
})
