import type { Viewer } from './viewer.ts'
import type { Lists, WorkItem } from './work-lists.ts'
import { describe, expect, it } from 'vitest'
import { sectionsOf } from './sections.ts'

const now = new Date('2026-11-26T12:00:00Z')
const nothing: Lists = { work: { waitingForMe: [], bundles: [], sentBack: [], myDrafts: [], pastReview: [], reviewSoon: [], changedLately: [], staleTranslations: [] }, schedule: [], pastRule: [], barriers: [] }
const item = (more: Partial<WorkItem> = {}): WorkItem => ({ type: 'approach', documentId: 'a1', locale: 'de', typeLabel: 'Handlungsansatz', title: 'Lesepaten', state: 'inReview', at: '2026-11-26T08:05:00Z', by: { id: 2, name: 'Rolf Redaktion' }, words: 'Bitte ansehen.', ...more })
const viewer = (more: Partial<Viewer> = {}): Viewer => ({ id: 1, name: 'Frida', isAdministrator: false, writesPlan: false, writes: false, releasesPlan: false, releases: false, answersBarriers: false, mayCreate: () => false, mayUpdate: () => false, ...more })
const approver = viewer({ releasesPlan: true, releases: true })
const ids = (lists: Lists, who: Viewer) => sectionsOf(lists, who, now).map(({ id }) => id)
const only = (lists: Lists, who: Viewer, id: string) => sectionsOf(lists, who, now).find(section => section.id === id)?.rows[0]

describe('the start page', () => {
  it('shows each role its lists', () => {
    expect(ids(nothing, approver)).toEqual(['waitingForMe', 'pastRule', 'pastReview', 'reviewSoon', 'schedule', 'changedLately'])
    expect(ids(nothing, viewer({ writes: true, writesPlan: true }))).toEqual(['sentBack', 'myDrafts', 'pastReview', 'reviewSoon', 'changedLately'])
    expect(ids(nothing, viewer({ writes: true, releases: true }))).toEqual(['myDrafts', 'schedule', 'changedLately'])
  })

  it('does not bother those with publications past the rule who cannot confirm them', () => {
    const pastRule = [{ ...item(), id: 7, version: 3, reason: 'Es brannte.' }]
    expect(ids({ ...nothing, pastRule }, viewer({ writes: true }))).not.toContain('pastRule')
  })

  it('hides from nobody what is there for them', () => {
    expect(ids({ ...nothing, work: { ...nothing.work, waitingForMe: [item()] } }, viewer())).toEqual(['waitingForMe', 'changedLately'])
    expect(ids({ ...nothing, work: { ...nothing.work, staleTranslations: [item()] } }, viewer())).toEqual(['staleTranslations', 'changedLately'])
  })
})

describe('a row', () => {
  it('says what it is, since when it waits, from whom, and what they said', () => {
    expect(only({ ...nothing, work: { ...nothing.work, waitingForMe: [item()] } }, approver, 'waitingForMe')).toMatchObject({ title: 'Lesepaten', kind: 'Handlungsansatz', when: 'heute, 9:05', task: 'Freizugeben', by: 'Rolf Redaktion', words: 'Bitte ansehen.', to: '/content-manager/collection-types/plugin::kek.approach/a1?plugins[i18n][locale]=de' })
  })

  it('names the language where it is another, and has a name even without a title', () => {
    expect(only({ ...nothing, work: { ...nothing.work, waitingForMe: [item({ locale: 'en', title: '' })] } }, approver, 'waitingForMe')).toMatchObject({ kind: 'Handlungsansatz, Englisch', title: 'ohne Titel' })
  })

  it('of a translation says which language lags behind, and what changed in German', () => {
    const stale = item({ locale: 'en', state: null, by: null, words: 'Geändert auf Deutsch: Titel' })
    expect(only({ ...nothing, work: { ...nothing.work, staleTranslations: [stale] } }, viewer(), 'staleTranslations')).toMatchObject({ kind: 'Handlungsansatz, Englisch', when: 'deutscher Text geändert heute, 9:05', words: 'Geändert auf Deutsch: Titel' })
  })

  it('of a bundle says how much is in it and leads to its page, before single documents', () => {
    const bundle = { id: 9, title: 'Haushalt 2027', state: 'approved', count: 3, at: '2026-11-26T08:05:00Z', by: { id: 2, name: 'Rolf Redaktion' }, words: 'Beschluss vom 25. November.' }
    const lists = (count: number) => ({ ...nothing, work: { ...nothing.work, bundles: [{ ...bundle, count }], waitingForMe: [item()] } })
    expect(only(lists(3), approver, 'waitingForMe')).toMatchObject({ title: 'Haushalt 2027', kind: 'Paket mit 3 Inhalten', when: 'heute, 9:05', task: 'Zu veröffentlichen', by: 'Rolf Redaktion', words: 'Beschluss vom 25. November.', to: '/plugins/kek/bundles/9' })
    expect(only(lists(1), approver, 'waitingForMe')?.kind).toBe('Paket mit 1 Inhalt')
  })

  it('of a review is settled by one click', () => {
    const due = item({ at: '2026-11-20', by: null, words: null, state: null })
    expect(only({ ...nothing, work: { ...nothing.work, pastReview: [due] } }, approver, 'pastReview')).toMatchObject({ when: 'seit 6 Tagen fällig', settling: { kind: 'review', address: due } })
  })

  it('of a publication past the rule is confirmed by somebody else', () => {
    const publication = { ...item(), id: 7, version: 3, reason: 'Es brannte.' }
    const lists = (by: number) => ({ ...nothing, pastRule: [{ ...publication, by: { id: by, name: 'Anja Administration' } }] })
    expect(only(lists(2), approver, 'pastRule')).toMatchObject({ words: 'Es brannte.', by: 'Anja Administration', settling: { kind: 'confirm', id: 7, version: 3 } })
    expect(only(lists(1), approver, 'pastRule')).toMatchObject({ settling: null })
  })

  it('of a reported barrier says until when it is to be answered, and is gone when it is', () => {
    const barrier = { id: 4, reference: 'B-ACDEFGHJ', receivedAt: '2026-10-20T08:00:00Z', dueOn: '2026-12-01', state: 'open' as const, page: '/', barrier: 'Kein Fokus', contact: '', locale: 'de' as const, note: null, answeredAt: null, answeredBy: null }
    const answering = viewer({ answersBarriers: true })
    expect(only({ ...nothing, barriers: [barrier] }, answering, 'barriers')).toMatchObject({ title: 'Kein Fokus', kind: 'Meldung B-ACDEFGHJ', when: 'in 5 Tagen fällig', isUrgent: true, to: '/plugins/kek/barriers' })
    expect(only({ ...nothing, barriers: [{ ...barrier, state: 'answered' }] }, answering, 'barriers')).toBeUndefined()
  })

  it('of what is planned leads to the document, and of a bundle to what is planned', () => {
    const job = { id: 3, type: 'approach' as const, typeLabel: 'Handlungsansatz', documentId: 'a1', locale: 'de' as const, title: 'Lesepaten', actionLabel: 'Veröffentlichen', at: '2026-11-27T07:00:00Z', status: 'waiting', failure: null }
    const rows = sectionsOf({ ...nothing, schedule: [job, { ...job, id: 4, type: null, documentId: null, status: 'failed', failure: 'Nicht mehr freigegeben.' }] }, approver, now).find(({ id }) => id === 'schedule')?.rows
    expect(rows).toMatchObject([{ when: 'Veröffentlichen morgen, 8:00', isUrgent: false }, { to: '/plugins/kek/schedule', isUrgent: true, words: 'Nicht mehr freigegeben.' }])
  })
})
