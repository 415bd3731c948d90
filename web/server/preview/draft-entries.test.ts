import type { PreviewEntry } from '@kek/contract'
import { describe, expect, it } from 'vitest'
import { chainOf } from '../../test/entry-chain.ts'
import { PublicState } from '../site/public-state.ts'
import { completeContent } from '../snapshot/complete-content.ts'
import { entryPage } from './entry-page.ts'

const page = (title: string, slug: string) => completeContent('page', { title, slug })
const entries = chainOf([
  { type: 'page', documentId: 'a', content: page('Öffentlich', 'seite') },
  { type: 'page', documentId: 'b', content: page('Daneben', 'daneben') },
])
const last = entries.at(-1)
const known = new PublicState({ entries, head: { seq: 2, hash: last?.hash ?? '' }, erasures: 0 }, '2026-11-26')
function draft(type: PreviewEntry['type'], documentId: string, content: object, locale: PreviewEntry['locale'] = 'de'): PreviewEntry {
  return { type, documentId, locale, action: 'publish', title: 'Titel', version: 2, savedAt: '2026-11-26T10:00:00.000Z', content: completeContent(type, { ...content }) }
}

describe('drafts over the public state', () => {
  it('take the place of what is public, and leave it as it is', () => {
    const { snapshot } = known.withDrafts([draft('page', 'a', { title: 'Entwurf', slug: 'seite' })])
    expect(snapshot.all('page').map(({ content }) => content.title)).toEqual(['Daneben', 'Entwurf'])
    expect(known.snapshot.get('page', 'a')?.content.title).toBe('Öffentlich')
    expect(snapshot.seq).toBe(2)
  })

  it('may be new, and may be several', () => {
    const { snapshot } = known.withDrafts([draft('page', 'c', { title: 'Neu', slug: 'neu' }), draft('page', 'b', { title: 'Auch', slug: 'daneben' })])
    expect(snapshot.all('page').map(({ content }) => content.title)).toEqual(['Öffentlich', 'Neu', 'Auch'])
  })

  it('may take something away', () => {
    const { snapshot } = known.withDrafts([{ ...draft('page', 'a', {}), action: 'withdraw', content: null }])
    expect(snapshot.get('page', 'a')).toBeUndefined()
  })

  it('lead from an old address to the one that they would have', () => {
    const { formerAddresses } = known.withDrafts([draft('page', 'a', { title: 'Umgezogen', slug: 'anders' })])
    expect(formerAddresses.fateOf('/seite')).toEqual({ kind: 'moved', to: '/anders' })
  })

  it('are shown also when what is required is missing', () => {
    const { snapshot } = known.withDrafts([
      draft('approach', 'n', { description: 'Nur ein Text' }),
      draft('event', 'e', {}),
      draft('field', 'f', { strengths: [{ text: null }] }),
      draft('press-article', 'p', { title: '' }),
    ])
    expect(snapshot.get('approach', 'n')?.content).toMatchObject({ title: '(noch ohne Titel)', description: 'Nur ein Text' })
    expect(snapshot.get('event', 'e')?.content).toMatchObject({ title: '(noch ohne Titel)', kind: 'other', date: '2026-11-26' })
    expect(snapshot.get('field', 'f')?.content.strengths).toMatchObject([{ text: '…' }])
    expect(snapshot.get('press-article', 'p')?.content).toMatchObject({ title: '(noch ohne Titel)', rights: 'quotation' })
  })

  it('may say just what is public, in that language and no other', () => {
    const same = { title: 'Öffentlich', slug: 'seite' }
    expect(known.hasPublished(draft('page', 'a', same))).toBe(true)
    expect(known.hasPublished(draft('page', 'a', { ...same, title: 'Entwurf' }))).toBe(false)
    expect(known.hasPublished(draft('page', 'a', same, 'en'))).toBe(false)
    expect(known.hasPublished(draft('page', 'c', same))).toBe(false)
    expect(known.hasPublished({ ...draft('page', 'a', {}), action: 'withdraw', content: null })).toBe(false)
  })

  it('without a file have nothing to show', () => {
    expect(known.withDrafts([draft('image', 'i', { title: 'Bild', author: 'Wer' })]).snapshot.get('image', 'i')).toBeUndefined()
  })
})

describe('the page of a draft', () => {
  const pageOf = (entry: PreviewEntry) => entryPage(entry, known.withDrafts([entry]).snapshot)

  it('is its own, in its language', () => {
    expect(pageOf(draft('page', 'a', { title: 'Entwurf', slug: 'neue-adresse' }))).toBe('/neue-adresse')
    expect(pageOf(draft('page', 'a', { title: 'Draft', slug: 'seite' }, 'en'))).toBe('/en/seite')
    expect(pageOf(draft('approach', 'x1', {}))).toBe('/ansaetze/x1')
  })

  it.each([['slide', '/'], ['plan', '/konzept'], ['event', '/prozess'], ['document', '/dokumente'], ['contact', '/kontakt'], ['image', '/bildnachweis'], ['glossary-term', '/begriffe'], ['medium', '/presse']] as const)('of %s is where it is shown: %s', (type, path) => {
    expect(pageOf(draft(type, 'x', {}))).toBe(path)
  })
})
