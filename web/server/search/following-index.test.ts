import type { TypeName } from '@kek/contract'
import type { Reading } from '../views/reading.ts'
import { genesisHash } from '@kek/contract'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { documentIdOf, importContent } from '../../test/import-content.ts'
import { LedgerStandIn } from '../../test/ledger-stand-in.ts'
import { Snapshot } from '../snapshot/snapshot.ts'
import { FollowingIndex } from './following-index.ts'

const questions = ['Radweg', 'Bus', 'Radwegenetz', 'Buss', 'Dorf Bus', 'Lübz', 'Wirtschaft', 'Amt für Radwege', 'Blatt', 'Schule', 'Zz']
const words = fc.constantFrom('Radweg', 'Radwege', 'Bus', 'Busse', 'Dorf', 'Dörfer', 'Schule', 'Radwegenetz', 'Lübz', 'Blatt')
const text = fc.array(words, { minLength: 1, maxLength: 6 }).map(all => all.join(' '))
const key = fc.constantFrom('a', 'b', 'c', 'd')

type Step = (ledger: LedgerStandIn) => void

function publish(type: TypeName, name: string, data: Readonly<Record<string, unknown>>): Step {
  return ledger => void ledger.publish(type, documentIdOf(type, name), importContent(type, data, () => {
    throw new Error('Diese Inhalte haben keine Dateien.')
  }))
}

/** What may happen in a ledger: also to names that other documents are searched by. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ key, title: text, description: text }).map(({ key, ...data }) => publish('approach', key, { ...data, goal: 'ziel', places: ['ort'], department: 'amt' })),
  fc.record({ key, title: text, summary: text }).map(({ key, ...data }) => publish('project', key, { ...data, approaches: ['a', 'b'] })),
  fc.record({ key, title: text }).map(({ key, title }) => publish('press-article', key, { title, date: '2020-01-01', medium: 'blatt', aboutApproaches: ['a'] })),
  text.map(title => publish('goal', 'ziel', { title })),
  words.map(name => publish('place', 'ort', { name })),
  words.map(name => publish('department', 'amt', { name: `Amt für ${name}` })),
  words.map(name => publish('medium', 'blatt', { name })),
  fc.tuple(fc.constantFrom('approach' as const, 'project' as const, 'goal' as const), key).map(([type, key]): Step => (ledger) => {
    const documentId = documentIdOf(type, type === 'goal' ? 'ziel' : key)
    if (ledger.entries.some(entry => entry.type === type && entry.documentId === documentId))
      ledger.withdraw(type, documentId, null)
  }),
)

function readingOf({ entries }: LedgerStandIn): Reading {
  const head = entries.at(-1)
  return { snapshot: new Snapshot(entries, { seq: head?.seq ?? 0, hash: head?.hash ?? genesisHash }), locale: 'de', today: '2026-11-26' }
}

function answers(index: FollowingIndex, reading: Reading) {
  return questions.map((question) => {
    const { matches, corrections, unanswered } = index.find(question, reading)
    return { question, matches: matches.map(({ key, score, isPartial, terms }) => ({ key, score, isPartial, terms: [...terms].sort() })), corrections, unanswered }
  })
}

it('answers after any sequence of changes like one that was built anew', () => {
  fc.assert(fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }), (batches) => {
    const ledger = new LedgerStandIn()
    const following = new FollowingIndex('de')
    for (const batch of batches) {
      batch.forEach(happen => happen(ledger))
      const reading = readingOf(ledger)
      expect(answers(following, reading)).toEqual(answers(new FollowingIndex('de'), reading))
    }
  }), { numRuns: 25 })
})

it('can be prepared bit by bit, broken off, and asked in between', async () => {
  const ledger = new LedgerStandIn()
  for (let number = 0; number < 100; number += 1)
    publish('approach', `a${number}`, { title: `Radweg ${number}` })(ledger)
  const first = readingOf(ledger)
  const index = new FollowingIndex('de')
  const preparing = index.prepare(first)
  publish('approach', 'a0', { title: 'Bus' })(ledger)
  const second = readingOf(ledger)
  const preparingNext = index.prepare(second)
  expect(answers(index, second)).toEqual(answers(new FollowingIndex('de'), second))
  await Promise.all([preparing, preparingNext])
  expect(answers(index, second)).toEqual(answers(new FollowingIndex('de'), second))
  expect(index.changed).toBeLessThan(100)
})

it('takes in the documents alone that differ, with those that are searched by their names', () => {
  const ledger = new LedgerStandIn()
  const index = new FollowingIndex('de')
  const changedBy = (...steps: readonly Step[]) => {
    steps.forEach(happen => happen(ledger))
    index.find('x', readingOf(ledger))
    return index.changed
  }
  const approach = (name: string, places: readonly string[]) => publish('approach', name, { title: name, places })
  expect(changedBy(publish('place', 'ort', { name: 'Lübz' }), approach('a', ['ort']), approach('b', ['ort']), approach('c', []))).toBe(3)
  expect(changedBy(publish('approach', 'c', { title: 'neu' }))).toBe(1)
  expect(changedBy(publish('place', 'ort', { name: 'Parchim' }))).toBe(2)
  expect(changedBy(ledgerNow => ledgerNow.withdraw('approach', documentIdOf('approach', 'a'), null))).toBe(1)
  expect(changedBy()).toBe(0)
})
