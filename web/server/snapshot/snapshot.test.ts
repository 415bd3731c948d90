import type { EntryDraft } from '../../test/entry-chain.ts'
import { emptyChain } from '@kek/contract'
import { describe, expect, it } from 'vitest'
import { chainOf } from '../../test/entry-chain.ts'
import { completeContent } from './complete-content.ts'
import { Snapshot } from './snapshot.ts'

function snapshotOf(drafts: readonly EntryDraft[]): Snapshot {
  const entries = chainOf(drafts)
  return new Snapshot(entries, entries.at(-1) ?? emptyChain)
}
const approach = (content: Readonly<Record<string, unknown>>, locale: EntryDraft['locale'] = 'de'): EntryDraft => ({ type: 'approach', documentId: 'a', locale, content: completeContent('approach', content) })

describe('what the public sees', () => {
  it('takes translated texts from the translation and everything else from the German document', () => {
    const snapshot = snapshotOf([
      approach({ title: 'Bus', description: 'Fährt.', goal: 'g', milestones: [{ title: 'Erste Fahrt' }], order: 3 }),
      approach({ title: 'Bus service', description: '', goal: null, milestones: [], order: 9 }, 'en'),
    ])
    expect(snapshot.get('approach', 'a', 'en')).toMatchObject({ locale: 'en', content: { title: 'Bus service', description: 'Fährt.', goal: 'g', milestones: [{ title: 'Erste Fahrt' }], order: 3 } })
    expect(snapshot.get('approach', 'a', 'de-simple')).toMatchObject({ locale: 'de', content: { title: 'Bus' } })
    expect(snapshot.languagesOf('approach', 'a')).toEqual(['de', 'en'])
  })

  it('knows which texts of a translation are German because nobody has translated them', () => {
    const milestones = [{ title: 'Erste Fahrt' }]
    const snapshot = snapshotOf([approach({ title: 'Bus', description: 'Fährt.', statusNote: 'Läuft', milestones }), approach({ title: 'Bus service', description: 'Runs.' }, 'en')])
    const { content, germanTexts } = snapshot.get('approach', 'a', 'en') ?? {}
    expect([...germanTexts ?? []]).toEqual(['Läuft', content?.milestones])
    expect(snapshot.get('approach', 'a')?.germanTexts).toBeUndefined()
    expect(snapshot.get('approach', 'a', 'de-simple')?.germanTexts).toBeUndefined()
  })

  it('shows no translation of what is not public in German', () => {
    const snapshot = snapshotOf([approach({ title: 'Bus' }), approach({ title: 'Bus service' }, 'en'), { type: 'approach', documentId: 'a', action: 'withdraw' }])
    expect(snapshot.all('approach', 'en')).toEqual([])
  })

  it('is as old as its content: words of a note that were mended later change neither day nor order', () => {
    const page = (documentId: string, note: string, effectiveOn: string): EntryDraft => ({ type: 'page', documentId, content: { title: documentId }, note, effectiveOn })
    const snapshot = snapshotOf([page('a', 'Nue', '2018-01-01'), page('b', 'Neu', '2018-01-02'), page('a', 'Neu', '2018-01-01')])
    expect(snapshot.all('page').map(({ documentId, seq, effectiveOn }) => [documentId, seq, effectiveOn])).toEqual([['a', 1, '2018-01-01'], ['b', 2, '2018-01-02']])
  })

  it('gives content of another version the shape that pages rely on', () => {
    const snapshot = snapshotOf([
      { type: 'page', documentId: 'alt', content: { title: 'Alt' } },
      { type: 'page', documentId: 'neu', content: { title: 'Neu', isInFooter: 'vielleicht', later: 1 } },
      { type: 'page', documentId: 'kaputt', content: { title: null } },
    ])
    const dates = snapshotOf([{ ...approach({}), content: { title: 'Bus', statusAsOf: '31.12.2018', milestones: [{ title: 'Fahrt', date: '2018-02-31' }] } }])
    expect(dates.get('approach', 'a')?.content).toMatchObject({ statusAsOf: null, milestones: [{ title: 'Fahrt', date: null }] })
    expect(snapshot.all('page').map(({ content }) => content)).toEqual([
      { title: 'Alt', slug: null, text: null, isInFooter: null, order: null },
      { title: 'Neu', slug: null, text: null, isInFooter: null, order: null },
    ])
  })
})

describe('what was withdrawn with a notice', () => {
  const notice = (locale: EntryDraft['locale'] = 'de', note = 'Überholt'): EntryDraft => ({ type: 'approach', documentId: 'a', locale, action: 'withdraw', content: { kind: 'notice' }, note })
  const bus = [approach({ title: 'Bus' }), approach({ title: 'Bus service' }, 'en')]

  it('is kept for its own page and nothing else', () => {
    const snapshot = snapshotOf([...bus, notice()])
    expect([snapshot.all('approach'), snapshot.get('approach', 'a'), snapshot.pick('approach', ['a']), snapshot.languagesOf('approach', 'a')]).toEqual([[], undefined, [], ['en']])
    expect(snapshot.kept('approach')).toMatchObject([{ seq: 1, content: { title: 'Bus' }, withdrawal: { seq: 3, note: 'Überholt' } }])
    expect(snapshot.kept('approach', 'en')).toMatchObject([{ locale: 'en', content: { title: 'Bus service' }, withdrawal: { note: 'Überholt' } }])
    expect(snapshot.kept('approach', 'de-simple')).toMatchObject([{ locale: 'de', content: { title: 'Bus' } }])
  })

  it('in one language concerns that language', () => {
    const snapshot = snapshotOf([...bus, notice('en', 'Outdated')])
    expect([snapshot.get('approach', 'a')?.locale, snapshot.get('approach', 'a', 'en')?.locale]).toEqual(['de', 'de'])
    expect([snapshot.kept('approach'), snapshot.kept('approach', 'de-simple')]).toEqual([[], []])
    expect(snapshot.kept('approach', 'en')).toMatchObject([{ locale: 'en', content: { title: 'Bus service' }, withdrawal: { note: 'Outdated' } }])
  })

  it.each([
    ['when its content was erased', [{ type: 'approach', documentId: 'a', content: null } as const, notice()]],
    ['when it is published again', [notice(), ...bus]],
    ['when it is withdrawn for good after all', [notice(), { type: 'approach', documentId: 'a', action: 'withdraw' } as const]],
    ['in other languages, when German is gone', [notice('en'), { type: 'approach', documentId: 'a', action: 'withdraw' } as const]],
    ['by a kind of a later version', [{ ...notice(), content: { kind: 'summary' } }]],
  ])('is not kept %s', (_when, drafts) => {
    const snapshot = snapshotOf([...bus, ...drafts])
    expect([snapshot.kept('approach'), snapshot.kept('approach', 'en')]).toEqual([[], []])
  })

  it('is not kept where there is no page of its own', () => {
    expect(snapshotOf([{ type: 'medium', documentId: 'm', content: { name: 'SVZ' } }, { type: 'medium', documentId: 'm', action: 'withdraw', content: { kind: 'notice' } }]).kept('medium')).toEqual([])
  })
})
