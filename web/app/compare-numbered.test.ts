import { expect, it } from 'vitest'
import { compareNumbered } from './compare-numbered.ts'

it('puts 10 after 9', () => {
  expect(['10.ende', '9.davor', '1.anfang'].sort(compareNumbered)).toEqual(['1.anfang', '9.davor', '10.ende'])
})
