import type { AddressedType } from '@kek/contract'
import type { EntryDraft } from '../../test/entry-chain.ts'
import { emptyChain } from '@kek/contract'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chainOf } from '../../test/entry-chain.ts'
import { documentAt } from '../views/document-at.ts'
import { completeContent } from './complete-content.ts'
import { FormerAddresses } from './former-addresses.ts'
import { Snapshot } from './snapshot.ts'

const types = { a: 'goal', b: 'goal', c: 'approach', d: 'approach' } as const
const folders = { goal: '/ziele/', approach: '/ansaetze/' } as const
type Id = keyof typeof types
type Way = 'gone' | 'notice' | Id
const ids = Object.keys(types) as Id[]
const slugs = ['x', 'y', 'z']

const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ id: fc.constantFrom(...ids), slug: fc.constantFrom(...slugs) }) },
  { weight: 3, arbitrary: fc.record({ id: fc.constantFrom(...ids), way: fc.constantFrom<Way>('gone', 'notice', ...ids) }) },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** A plain model beside the ledger: who stands where, who was sent where, who held an address last. */
interface Model {
  readonly standing: Map<Id, { readonly path: string, readonly isPublic: boolean, readonly since: number }>
  readonly sent: Map<Id, Id>
  readonly holders: Map<string, Id>
}

function contentOf(way: Way): EntryDraft['content'] {
  if (way === 'gone')
    return null
  return way === 'notice' ? { kind: 'notice' } : { kind: 'redirect', type: types[way], documentId: way }
}

/** What the editors did as entries, and what follows from it. A taken address is not given twice, as in the CMS. */
function play(steps: readonly Step[]): { readonly drafts: readonly EntryDraft[], readonly model: Model } {
  const model: Model = { standing: new Map(), sent: new Map(), holders: new Map() }
  const drafts: EntryDraft[] = []
  for (const [since, { id, ...todo }] of steps.entries()) {
    const before = model.standing.get(id)
    if ('slug' in todo) {
      const path = folders[types[id]] + todo.slug
      if ([...model.standing].some(([other, { path: taken, isPublic }]) => other !== id && isPublic && taken === path))
        continue
      model.standing.set(id, { path, isPublic: true, since })
      model.sent.delete(id)
      model.holders.set(path, id)
      drafts.push({ type: types[id], documentId: id, content: completeContent(types[id], { title: id, slug: todo.slug }) })
    }
    else if (before?.isPublic) {
      model.standing.delete(id)
      if (todo.way === 'notice')
        model.standing.set(id, { ...before, isPublic: false, since })
      else if (todo.way !== 'gone')
        model.sent.set(id, todo.way)
      drafts.push({ type: types[id], documentId: id, action: 'withdraw', content: contentOf(todo.way), note: id })
    }
  }
  return { drafts, model }
}

/** Whose page is read at a path: a public document's before one under a notice, of those the last. */
function readAt(path: string, { standing }: Model): Id | undefined {
  const there = [...standing].filter(([, state]) => state.path === path).sort(([, a], [, b]) => Number(a.isPublic) - Number(b.isPublic) || a.since - b.since)
  return there.at(-1)?.[0]
}

function expectedFate(path: string, model: Model): object {
  const holder = model.holders.get(path)
  if (!holder || readAt(path, model))
    return { kind: 'unknown' }
  const visited = new Set<Id>()
  for (let at: Id | undefined = holder; at && !visited.has(at); at = model.sent.get(at)) {
    const own = model.standing.get(at)?.path
    if (own && readAt(own, model) === at)
      return { kind: 'moved', to: own }
    visited.add(at)
  }
  return { kind: 'withdrawn', reason: holder }
}

it('whatever is published, renamed and withdrawn: every address ends at once, at a page that is there, or says that it is gone', () => {
  const ends = { unknown: 0, moved: 0, withdrawn: 0 }
  fc.assert(fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
    const { drafts, model } = play(steps)
    const entries = chainOf(drafts)
    const snapshot = new Snapshot(entries, entries.at(-1) ?? emptyChain)
    const former = new FormerAddresses(entries, snapshot)
    const pageAt = (type: AddressedType, slug: string) => documentAt(type, slug, { snapshot, locale: 'de' })
    for (const [type, folder] of Object.entries(folders) as [keyof typeof folders, string][]) {
      for (const slug of slugs) {
        const fate = former.fateOf(folder + slug)
        expect(fate).toEqual(expectedFate(folder + slug, model))
        expect(pageAt(type, slug)?.documentId).toBe(readAt(folder + slug, model))
        ends[fate.kind] += 1
        if (fate.kind !== 'moved')
          continue
        expect(former.fateOf(fate.to)).toEqual({ kind: 'unknown' })
        expect(pageAt(fate.to.startsWith(folders.goal) ? 'goal' : 'approach', fate.to.split('/').at(-1) ?? '')).toBeDefined()
      }
    }
  }), { numRuns: 2000 })
  // Each end has to come up, or the sequences prove nothing; how often is chance.
  expect(Math.min(...Object.values(ends))).toBeGreaterThan(100)
})
