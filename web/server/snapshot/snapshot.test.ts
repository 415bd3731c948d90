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

  it('shows no translation of what is not public in German', () => {
    const snapshot = snapshotOf([approach({ title: 'Bus' }), approach({ title: 'Bus service' }, 'en'), { type: 'approach', documentId: 'a', action: 'withdraw' }])
    expect(snapshot.all('approach', 'en')).toEqual([])
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
