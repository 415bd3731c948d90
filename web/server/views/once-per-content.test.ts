import type { TestItem } from '../../test/reading-of.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import { expect, it } from 'vitest'
import { readingOf, stateOf } from '../../test/reading-of.ts'
import { PublicState } from '../site/public-state.ts'
import { oncePerContent, oncePerDocument } from './once-per-content.ts'

const field: TestItem = { type: 'field', key: 'feld', data: { title: 'Feld', kind: 'field' } }
const goal = (title: string): TestItem => ({ type: 'goal', key: 'ziel', data: { title, field: 'feld' } })

/** What is read at each state of a ledger that grows by an item each time, each state continuing the one before. */
function readAlong<T>(items: readonly TestItem[], read: (state: PublicState) => T): T[] {
  const entries = stateOf(items).ledger?.entries ?? []
  let before: PublicState | undefined
  return entries.map((head, index) => {
    before = new PublicState({ entries: entries.slice(0, index + 1), head, erasures: 0 }, '2026-11-27', { before })
    return read(before)
  })
}

it('works out once for a snapshot in a language, and anew for every other that does not continue it', () => {
  let made = 0
  const count = oncePerContent(({ locale }) => `${locale} ${made += 1}`)
  const [one, other] = [readingOf([]), readingOf([])]
  expect([count(one), count(one), count({ ...one, locale: 'en' }), count(one), count(other)]).toEqual(['de 1', 'de 1', 'en 2', 'de 1', 'de 3'])
})

it('remembers an empty answer too', () => {
  let made = 0
  const nothing = oncePerContent(() => {
    made += 1
    return null
  })
  const reading = readingOf([])
  expect([nothing(reading), nothing(reading), made]).toEqual([null, null, 1])
})

it('holds until something is published of what it was made from, be it through other work', () => {
  let made = 0
  const goals = oncePerContent(({ snapshot, locale }) => snapshot.all('goal', locale).map(({ content }) => content.title))
  const counted = oncePerContent(reading => [made += 1, ...goals(reading)])
  const ledgerWide = oncePerContent(({ snapshot }) => snapshot.seq)
  expect(readAlong([goal('Erst'), field, goal('Dann')], ({ snapshot }) => {
    const reading = { snapshot, locale: 'de' } as const
    return [goals(reading), counted(reading), ledgerWide(reading)]
  })).toEqual([[['Erst'], [1, 'Erst'], 1], [['Erst'], [1, 'Erst'], 2], [['Dann'], [2, 'Dann'], 3]])
})

it('works out once for a document, until something is published of the types that were named', () => {
  let made = 0
  const placed = oncePerDocument(['field'], ({ content }: PublicDocument<'goal'>, { snapshot, locale }) => `${content.title} in ${snapshot.get('field', content.field, locale)?.content.title} (${made += 1})`)
  const items = [field, goal('Erst'), { type: 'page', key: 'seite', data: { title: 'Seite' } }, { ...field, data: { ...field.data, title: 'Anders' } }, goal('Dann')] as const
  expect(readAlong(items, (state) => {
    const [document] = state.snapshot.all('goal')
    return document && [placed(document, state.readingIn('de')), placed(document, state.readingIn('de'))]
  })).toEqual([undefined, ['Erst in Feld (1)', 'Erst in Feld (1)'], ['Erst in Feld (1)', 'Erst in Feld (1)'], ['Erst in Anders (2)', 'Erst in Anders (2)'], ['Dann in Anders (3)', 'Dann in Anders (3)']])
})

it('does not keep what was made from a type that was not named', () => {
  const placed = oncePerDocument([], ({ content }: PublicDocument<'goal'>, { snapshot }) => snapshot.get('field', content.field)?.content.title)
  const items = [field, goal('Ziel'), { ...field, data: { ...field.data, title: 'Anders' } }]
  expect(readAlong(items, ({ snapshot }) => snapshot.all('goal').map(document => placed(document, { snapshot, locale: 'de' })))).toEqual([[], ['Feld'], ['Anders']])
})
