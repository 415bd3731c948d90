import type { LedgerEntry } from './entry.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashJson } from './hash.ts'
import { listPublications } from './publications.ts'

type Draft = Partial<Pick<LedgerEntry, 'documentId' | 'locale' | 'action' | 'note' | 'effectiveOn' | 'content'>>

function entriesOf(drafts: readonly Draft[]): LedgerEntry[] {
  return drafts.map((draft, index) => {
    const content = draft.action === 'withdraw' ? null : { title: 'Rufbus' }
    const entry = { seq: index + 1, at: `2026-11-${10 + index}T10:00:00.000Z`, effectiveOn: `2026-11-${10 + index}`, type: 'approach', documentId: 'a', locale: 'de', action: 'publish', note: null, content, ...draft } as const
    return { ...entry, contentHash: hashJson(entry.content), prevHash: '', hash: '' }
  })
}
const told = (drafts: readonly Draft[]) => listPublications(entriesOf(drafts)).map(({ seq, effectiveOn, note, corrections }) => [seq, effectiveOn.slice(-2), note, corrections.map(correction => correction.seq)])

describe('the publications of a document', () => {
  it('are told with their notes, oldest first', () => {
    expect(told([{ note: 'Aufgenommen' }, { content: { title: 'Rufbusse' }, note: 'Mehrzahl' }, { action: 'withdraw', note: 'Erledigt' }])).toEqual([
      [1, '10', 'Aufgenommen', []],
      [2, '11', 'Mehrzahl', []],
      [3, '12', 'Erledigt', []],
    ])
  })

  it('have the corrected words of a note, and keep their own number and day', () => {
    expect(told([{ note: 'Aufgenomen' }, { note: 'Aufgenommne' }, { note: 'Aufgenommen' }, { content: { title: 'Rufbusse' } }])).toEqual([
      [1, '10', 'Aufgenommen', [2, 3]],
      [4, '13', null, []],
    ])
  })

  it('lose a note that was taken back, and have the corrected reason of a withdrawal', () => {
    expect(told([{ note: 'Nicht für alle' }, { note: null }, { action: 'withdraw', note: 'Flasch' }, { action: 'withdraw', note: 'Falsch' }])).toEqual([
      [1, '10', null, [2]],
      [3, '12', 'Falsch', [4]],
    ])
  })

  it('tell another way of withdrawing as a withdrawal of its own', () => {
    expect(told([{}, { action: 'withdraw', content: { kind: 'notice' } }, { action: 'withdraw', content: null }]).map(([seq]) => seq)).toEqual([1, 2, 3])
  })

  it('tell the same content after a withdrawal as a publication of its own', () => {
    expect(told([{ note: 'Erst' }, { action: 'withdraw' }, { note: 'Wieder' }]).map(([seq, , note]) => [seq, note])).toEqual([[1, 'Erst'], [2, null], [3, 'Wieder']])
  })

  it('are those of each language and document by itself', () => {
    expect(told([{ note: 'Deutsch' }, { locale: 'en', note: 'Englisch' }, { documentId: 'b', note: 'Andere' }, { note: 'Deutsch, berichtigt' }])).toEqual([
      [1, '10', 'Deutsch, berichtigt', [4]],
      [2, '11', 'Englisch', []],
      [3, '12', 'Andere', []],
    ])
  })

  it('tell every entry once, whatever happened', () => {
    const draft = fc.record({ documentId: fc.constantFrom('a', 'b'), action: fc.constantFrom('publish' as const, 'withdraw' as const), note: fc.constantFrom(null, 'x', 'y') })
    fc.assert(fc.property(fc.array(draft, { maxLength: 12 }), (drafts) => {
      const entries = entriesOf(drafts)
      const publications = listPublications(entries)
      expect(publications.flatMap(({ seq, corrections }) => [seq, ...corrections.map(correction => correction.seq)]).sort((a, b) => a - b)).toEqual(entries.map(({ seq }) => seq))
      expect(publications.every(({ seq, corrections, note }) => entries[(corrections.at(-1)?.seq ?? seq) - 1]?.note === note)).toBe(true)
    }))
  })
})
