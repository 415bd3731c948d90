import type { Standing } from './standing.ts'
import { describe, expect, it } from 'vitest'
import { sayState } from './state-words.ts'

const standing = { state: 'draft', locale: 'de', isPublic: true, publishedAt: '2026-11-03T09:00:00Z', hasUnpublishedChanges: true, approvedBy: { id: 2, name: 'Freigabe Demo' }, approvedAt: '2026-11-20T09:00:00Z', submittedBy: { id: 3, name: 'Redaktion Demo' }, submittedAt: '2026-11-20T08:00:00Z', scheduled: null, withdrawal: null, pastRule: null } as Standing

describe('the state of a document in words', () => {
  it('says what readers see meanwhile', () => {
    expect(sayState(standing)).toEqual(['Öffentlich ist die Fassung vom 3. November 2026; die Änderungen seither sind noch nicht zu sehen.'])
    expect(sayState({ ...standing, isPublic: false, publishedAt: null })).toEqual(['Auf der Website ist davon noch nichts zu sehen.'])
    expect(sayState({ ...standing, state: 'published', hasUnpublishedChanges: false })).toEqual(['Öffentlich ist die Fassung vom 3. November 2026, genau so, wie sie hier steht.'])
  })

  it('says what an edit would undo', () => {
    expect(sayState({ ...standing, state: 'approved' })[0]).toBe('Freigegeben von Freigabe Demo am 20. November 2026. Jede Änderung am Text hebt die Freigabe auf.')
    expect(sayState({ ...standing, state: 'inReview' })[0]).toBe('Redaktion Demo hat den Inhalt am 20. November 2026 zur Freigabe gegeben. Jede Änderung am Text holt ihn von dort zurück.')
  })

  it('says what readers find of what was withdrawn, and why it was', () => {
    const withdrawn = (withdrawal: Partial<Standing['withdrawal']>) => sayState({ ...standing, state: 'withdrawn', isPublic: false, publishedAt: null, withdrawal: { kind: 'gone', target: null, reason: null, at: '2026-11-20T09:00:00Z', ...withdrawal } })
    expect(withdrawn({ reason: 'Doppelt erfasst.' })).toEqual(['Zurückgezogen am 20. November 2026. Von der Website genommen.', 'Begründung: „Doppelt erfasst.“'])
    expect(withdrawn({ kind: 'notice' })).toEqual(['Zurückgezogen am 20. November 2026. Die Seite bleibt lesbar, mit dem Hinweis, dass sie zurückgezogen ist.'])
    expect(withdrawn({ kind: 'redirect', target: { type: 'goal', documentId: 'a', title: 'Mehr Busse' } })).toEqual(['Zurückgezogen am 20. November 2026. Die Adresse leitet weiter zu „Mehr Busse“.'])
    expect(withdrawn({ kind: 'redirect', target: { type: 'goal', documentId: 'a', title: null } })).toEqual(['Zurückgezogen am 20. November 2026. Die Adresse leitet auf eine andere Seite weiter.'])
  })

  it('does not say of a withdrawn document with a new draft that readers never saw it', () => {
    expect(sayState({ ...standing, isPublic: false, publishedAt: null, withdrawal: { kind: 'notice', target: null, reason: null, at: '2026-11-20T09:00:00Z' } })).toEqual(['Zurückgezogen am 20. November 2026. Die Seite bleibt lesbar, mit dem Hinweis, dass sie zurückgezogen ist.'])
  })

  it('says that only one person has seen what is public, until a second one has confirmed it', () => {
    const pastRule = { by: { id: 1, name: 'Anja Administration' }, at: '2026-11-03T09:00:00Z', reason: 'Hochwasser', isConfirmed: false }
    const published = { ...standing, state: 'published', hasUnpublishedChanges: false } as const
    expect(sayState({ ...published, pastRule }).at(-1)).toBe('Am 3. November 2026 von Anja Administration ohne zweite Person veröffentlicht; Begründung: „Hochwasser“. Eine zweite Person muss das noch bestätigen, unter „Meine Arbeit“.')
    expect(sayState({ ...published, pastRule: { ...pastRule, isConfirmed: true } })).toEqual(sayState(published))
  })

  it('says when something planned will happen', () => {
    expect(sayState({ ...standing, state: 'scheduled', scheduled: { action: 'publish', at: '2026-12-03T07:00:00Z' } })[0]).toBe('Veröffentlichung geplant für Donnerstag, 3. Dezember 2026, 8:00 Uhr.')
    expect(sayState({ ...standing, state: 'published', hasUnpublishedChanges: false, scheduled: { action: 'withdraw', at: '2026-12-03T07:00:00Z' } })).toEqual(['Rückzug geplant für Donnerstag, 3. Dezember 2026, 8:00 Uhr.', 'Öffentlich ist die Fassung vom 3. November 2026, genau so, wie sie hier steht.'])
  })
})
