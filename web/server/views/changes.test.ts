import type { EntryDraft } from '../../test/entry-chain.ts'
import { expect, it } from 'vitest'
import { chainOf } from '../../test/entry-chain.ts'
import { PublicState } from '../site/public-state.ts'
import { completeContent } from '../snapshot/complete-content.ts'

type Draft = Partial<EntryDraft> & { readonly title?: string }
const page = { type: 'page', documentId: 'a' } as const
const contentOf = (title: string) => completeContent('page', { title, slug: 'seite' })

function stateOf(drafts: readonly Draft[]): PublicState {
  const entries = chainOf(drafts.map(({ title = 'Titel', ...draft }, index) => ({ ...page, effectiveOn: `2026-11-1${index}`, content: draft.action === 'withdraw' ? null : contentOf(title), ...draft })))
  return new PublicState({ entries, head: { seq: entries.length, hash: entries.at(-1)?.hash ?? '' }, erasures: 0 }, '2026-11-26')
}
function told(state: PublicState, locale: 'de' | 'en' | 'de-simple' = 'de') {
  const { latest, earlier } = state.readerFor(locale).page('seite')?.publication.changes ?? { latest: null, earlier: [] }
  return [latest && `${latest.date}: ${latest.note.text}`, ...earlier.map(({ date, note }) => `${date}: ${note.text}`)]
}

it('a page without a note tells nothing about changes', () => {
  expect(told(stateOf([{}, { title: 'Neu', note: ' ' }]))).toEqual([null])
})

it('the latest change stands first, then the earlier ones that were told, newest first', () => {
  expect(told(stateOf([{ note: 'Aufgenommen' }, { title: 'B' }, { title: 'C', note: 'Gekürzt' }, { title: 'D', note: 'Ergänzt' }]))).toEqual(['13. November 2026: Ergänzt', '12. November 2026: Gekürzt', '10. November 2026: Aufgenommen'])
})

it('nothing is called the latest change where the latest came without a word', () => {
  expect(told(stateOf([{ note: 'Aufgenommen' }, { title: 'B' }]))).toEqual([null, '10. November 2026: Aufgenommen'])
})

it('a corrected note keeps its day, and one that was taken back is gone', () => {
  expect(told(stateOf([{ note: 'Aufgenomen' }, { note: 'Aufgenommen' }]))).toEqual(['10. November 2026: Aufgenommen'])
  expect(told(stateOf([{ note: 'Nicht für alle' }, { note: null }]))).toEqual([null])
})

it('the reason of a withdrawal is none of the changes', () => {
  expect(told(stateOf([{ note: 'Erst' }, { action: 'withdraw', note: 'Falsch' }, { note: 'Wieder' }]))).toEqual(['12. November 2026: Wieder', '10. November 2026: Erst'])
})

it('changes are those of the document and language that the page shows, and their notes are German', () => {
  const state = stateOf([{ note: 'Aufgenommen' }, { documentId: 'b', content: completeContent('page', { title: 'B', slug: 'b' }), note: 'Andere Seite' }, { locale: 'en', title: 'Title', note: 'Übersetzt' }])
  expect(told(state)).toEqual(['10. November 2026: Aufgenommen'])
  expect(told(state, 'en')).toEqual(['12 November 2026: Übersetzt'])
  expect(told(state, 'de-simple')).toEqual(['10. November 2026: Aufgenommen'])
  expect(state.readerFor('en').page('seite')?.publication.changes.latest?.note.lang).toBe('de')
  expect(state.readerFor('de').page('seite')?.publication.changes.latest?.note).not.toHaveProperty('lang')
})

it('a draft in a preview is no change that anybody was told about', () => {
  const draft = { ...page, locale: 'de', action: 'publish', title: 'Titel', version: 2, savedAt: '2026-11-26T10:00:00.000Z' } as const
  const state = stateOf([{ note: 'Aufgenommen' }])
  for (const title of ['Titel', 'Entwurf'])
    expect(told(state.withDrafts([{ ...draft, content: contentOf(title) }])), title).toEqual(['10. November 2026: Aufgenommen'])
})
