import { expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { oncePerSnapshot } from './once-per-snapshot.ts'

it('works out once for a snapshot in a language, and anew for every other', () => {
  let made = 0
  const count = oncePerSnapshot(({ locale }) => `${locale} ${made += 1}`)
  const [one, other] = [readingOf([]), readingOf([])]
  expect([count(one), count(one), count({ ...one, locale: 'en' }), count(one), count(other)]).toEqual(['de 1', 'de 1', 'en 2', 'de 1', 'de 3'])
})

it('remembers an empty answer too', () => {
  let made = 0
  const nothing = oncePerSnapshot(() => {
    made += 1
    return null
  })
  const reading = readingOf([])
  expect([nothing(reading), nothing(reading), made]).toEqual([null, null, 1])
})
