import type { TypeName } from '@kek/contract'
import type { EntryDraft } from '../../test/entry-chain.ts'
import { emptyChain } from '@kek/contract'
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
const keep = (type: TypeName, documentId: string): EntryDraft => ({ type, documentId, action: 'withdraw', content: { kind: 'notice' } })
const redirect = (type: TypeName, documentId: string, to: TypeName, target: string, note = 'Zusammengelegt'): EntryDraft => ({ type, documentId, action: 'withdraw', note, content: { kind: 'redirect', type: to, documentId: target } })

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
})

describe('addresses of what was withdrawn', () => {
  const two = [publish('goal', 'a', { slug: 'eins' }), publish('approach', 'b', { slug: 'zwei' })]
  const gone = { kind: 'withdrawn', reason: 'Zusammengelegt' }

  it('are those of a page while it stays under a notice, and its older ones lead to it', () => {
    const former = addresses([...two, publish('goal', 'a', { slug: 'neu' }), keep('goal', 'a')])
    expect(former.fateOf('/ziele/neu')).toEqual({ kind: 'unknown' })
    expect(former.fateOf('/ziele/eins')).toEqual({ kind: 'moved', to: '/ziele/neu' })
  })

  it('belong to the page that took them since, and then the older ones lead nowhere', () => {
    const former = addresses([...two, publish('goal', 'a', { slug: 'neu' }), keep('goal', 'a'), publish('goal', 'c', { slug: 'neu' })])
    expect(former.fateOf('/ziele/neu')).toEqual({ kind: 'unknown' })
    expect(former.fateOf('/ziele/eins')).toEqual({ kind: 'withdrawn', reason: null })
  })

  it('lead to the page that was named, also its older ones and those of another type', () => {
    const former = addresses([...two, publish('goal', 'a', { slug: 'neu' }), redirect('goal', 'a', 'approach', 'b')])
    expect(['/ziele/eins', '/ziele/neu'].map(path => former.fateOf(path))).toEqual(Array.from({ length: 2 }).fill({ kind: 'moved', to: '/ansaetze/zwei' }))
  })

  it('lead straight to the end, when what they lead to was renamed, stays under a notice or leads on itself', () => {
    const chain = [...two, publish('page', 'c', { slug: 'drei' }), redirect('goal', 'a', 'approach', 'b'), publish('approach', 'b', { slug: 'anders' })]
    expect(addresses(chain).fateOf('/ziele/eins')).toEqual({ kind: 'moved', to: '/ansaetze/anders' })
    expect(addresses([...chain, keep('approach', 'b')]).fateOf('/ziele/eins')).toEqual({ kind: 'moved', to: '/ansaetze/anders' })
    expect(addresses([...chain, redirect('approach', 'b', 'page', 'c')]).fateOf('/ziele/eins')).toEqual({ kind: 'moved', to: '/drei' })
  })

  it.each([
    ['to what was never public', [redirect('goal', 'a', 'approach', 'nie-da')]],
    ['to what is gone', [redirect('goal', 'a', 'approach', 'b'), withdraw('approach', 'b', 'Anderer Grund')]],
    ['to what has no page of its own', [publish('medium', 'm', { name: 'SVZ' }), redirect('goal', 'a', 'medium', 'm')]],
    ['to itself', [redirect('goal', 'a', 'goal', 'a')]],
    ['in a circle', [redirect('goal', 'a', 'approach', 'b'), redirect('approach', 'b', 'goal', 'a')]],
    ['to what had to be erased', [{ ...publish('approach', 'b', {}), content: null }, redirect('goal', 'a', 'approach', 'b')]],
  ])('that lead %s say why the page is gone', (_where, drafts) => {
    expect(addresses([...two, ...drafts]).fateOf('/ziele/eins')).toEqual(gone)
  })

  it('follow what was said last', () => {
    const drafts = [...two, redirect('goal', 'a', 'approach', 'b')]
    expect(addresses([...drafts, withdraw('goal', 'a', 'Doch ganz')]).fateOf('/ziele/eins')).toEqual({ kind: 'withdrawn', reason: 'Doch ganz' })
    expect(addresses([...drafts, keep('goal', 'a')]).fateOf('/ziele/eins')).toEqual({ kind: 'unknown' })
    expect(addresses([...drafts, publish('goal', 'a', { slug: 'eins' })]).fateOf('/ziele/eins')).toEqual({ kind: 'unknown' })
  })

  it('stay those of the German page when only a translation was withdrawn', () => {
    const english = { ...redirect('goal', 'a', 'approach', 'b'), locale: 'en' } as const
    expect(addresses([...two, { ...publish('goal', 'a', { slug: 'eins' }), locale: 'en' }, english]).fateOf('/ziele/eins')).toEqual({ kind: 'unknown' })
  })

  it('are reached by the plan\'s short ones too', () => {
    const plan = publish('plan', 'p', { aliases: [{ from: '/kurz', to: '/ziele/eins' }] })
    expect(addresses([plan, ...two, redirect('goal', 'a', 'approach', 'b')]).fateOf('/kurz')).toEqual({ kind: 'moved', to: '/ansaetze/zwei' })
    expect(addresses([plan, ...two, redirect('goal', 'a', 'goal', 'a')]).fateOf('/kurz')).toEqual(gone)
  })
})
