import type { TypeName } from '@kek/contract'
import type { EntryDraft } from '../../test/entry-chain.ts'
import { emptyChain } from '@kek/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainOf } from '../../test/entry-chain.ts'
import { completeContent } from './complete-content.ts'
import { FormerAddresses, inLanguage } from './former-addresses.ts'
import { Snapshot } from './snapshot.ts'

const titles: Partial<Record<TypeName, object>> = {
  'press-article': { date: '2018-08-23', rights: 'quotation' },
  'field': { kind: 'field' },
  'plan': { shortTitle: 'KEK', region: 'Kreis' },
}
function publish(type: TypeName, documentId: string, content: object): EntryDraft {
  return { type, documentId, content: completeContent(type, { title: 'Titel', ...titles[type], ...content }) }
}
const withdraw = (type: TypeName, documentId: string, note: string | null = null): EntryDraft => ({ type, documentId, action: 'withdraw', note })

function addresses(drafts: readonly EntryDraft[]): FormerAddresses {
  const entries = chainOf(drafts)
  return new FormerAddresses(entries, new Snapshot(entries, entries.at(-1) ?? emptyChain))
}

describe('addresses of the past', () => {
  it('lead straight to the address of today, however often it moved', () => {
    const former = addresses([publish('press-article', 'a', { slug: 'eins' }), publish('press-article', 'a', { slug: 'zwei' }), publish('press-article', 'a', { slug: 'drei' })])
    expect(former.fateOf('/presse/eins')).toEqual({ kind: 'moved', to: '/presse/drei' })
    expect(former.fateOf('/presse/zwei')).toEqual({ kind: 'moved', to: '/presse/drei' })
    expect(former.fateOf('/presse/drei')).toEqual({ kind: 'unknown' })
    expect(former.fateOf('/konzept/eins')).toEqual({ kind: 'unknown' })
  })

  it('belong to the document that has them now', () => {
    const former = addresses([publish('page', 'a', { slug: 'alt' }), publish('page', 'a', { slug: 'neu' }), publish('page', 'b', { slug: 'alt' })])
    expect(former.fateOf('/alt')).toEqual({ kind: 'unknown' })
  })

  it('of a withdrawn document give the public reason, until it is published again', () => {
    const drafts = [publish('field', 'a', { slug: 'orte' }), withdraw('field', 'a', 'Das Feld wurde geteilt.')]
    expect(addresses(drafts).fateOf('/konzept/orte')).toEqual({ kind: 'withdrawn', reason: 'Das Feld wurde geteilt.' })
    expect(addresses([...drafts, publish('field', 'a', { slug: 'dorf' })]).fateOf('/konzept/orte')).toEqual({ kind: 'moved', to: '/konzept/dorf' })
  })

  it('are not remembered from content that had to be erased', () => {
    expect(addresses([{ type: 'page', documentId: 'a', content: null }, withdraw('page', 'a')]).fateOf('/max-mustermann')).toEqual({ kind: 'unknown' })
  })

  it('include the short ones that the plan keeps, through to the end', () => {
    const plan = publish('plan', 'p', { aliases: [{ from: '/kek', to: '/alt?x=1' }, { from: '/a', to: '/b' }, { from: '/b', to: '/a' }, { from: '/boese', to: '//example.org' }, { from: '/presse', to: '/' }] })
    const former = addresses([plan, publish('page', 'a', { slug: 'alt' }), publish('page', 'a', { slug: 'neu' })])
    expect(former.fateOf('/kek')).toEqual({ kind: 'moved', to: '/neu' })
    expect(['/a', '/b', '/boese', '/presse'].map(path => former.fateOf(path).kind)).toEqual(Array.from({ length: 4 }).fill('unknown'))
  })

  it('stay in the language they were asked in', () => {
    expect(inLanguage('/presse/x', 'en')).toBe('/en/presse/x')
    expect(inLanguage('/presse/x', 'de')).toBe('/presse/x')
    expect(inLanguage('/en/presse/x', 'de-simple')).toBe('/en/presse/x')
  })

  it('always end at a public page that was published under them, whatever happened before', () => {
    const step = fc.record({ id: fc.constantFrom('a', 'b', 'c'), slug: fc.constantFrom('x', 'y', 'z'), isPublish: fc.boolean() })
    fc.assert(fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const current = new Map<string, string>()
      const holders = new Map<string, string>()
      const drafts: EntryDraft[] = []
      for (const { id, slug, isPublish } of steps) {
        const isTaken = [...current].some(([other, taken]) => other !== id && taken === slug)
        if (isPublish && !isTaken) {
          current.set(id, slug)
          holders.set(slug, id)
          drafts.push(publish('page', id, { slug }))
        }
        else if (!isPublish && current.delete(id)) {
          drafts.push(withdraw('page', id))
        }
      }
      const former = addresses(drafts)
      for (const slug of ['x', 'y', 'z']) {
        const holder = holders.get(slug)
        const now = holder && current.get(holder)
        const expected = [...current.values()].includes(slug) || !holder ? { kind: 'unknown' } : now ? { kind: 'moved', to: `/${now}` } : { kind: 'withdrawn', reason: null }
        expect(former.fateOf(`/${slug}`)).toEqual(expected)
      }
    }))
  })
})
