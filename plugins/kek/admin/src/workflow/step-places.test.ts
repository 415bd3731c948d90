import type { Allowed, Standing, State } from './standing.ts'
import type { PlacedSituation } from './step-places.ts'
import { describe, expect, it } from 'vitest'
import { placeSteps } from './step-places.ts'

const actions = ['submit', 'request-changes', 'approve', 'publish', 'schedule', 'unschedule', 'withdraw'] as const

/** A document's standing for somebody: what is not named as refused is allowed. */
function standing(state: State, refused: Partial<Record<typeof actions[number], string>>, more: Partial<Standing> = {}): Standing {
  const allowed: Allowed[] = actions.map(action => ({ action, label: action, ok: !refused[action], needs: [], isPastRule: false, reasons: refused[action] ? [{ code: refused[action], field: null, message: '' }] : [] }))
  return { type: 'press-article', documentId: 'a', locale: 'de', state, isPublic: false, hasUnpublishedChanges: true, needsFourEyes: false, allowed, ...more } as Standing
}

const press: PlacedSituation = { standing: undefined, isModified: false, mayPublish: true, needsApproval: false, isReady: true, mayWrite: true }

/** The places in words; what waits stands in brackets. */
function placesOf(situation: Partial<PlacedSituation>) {
  const { primary, buttons, hasMenu, menu } = placeSteps({ ...press, ...situation })
  const say = ({ label, isWaiting }: { readonly label: string, readonly isWaiting: boolean }) => isWaiting ? `(${label})` : label
  return [...(primary ? [say(primary)] : []), ...buttons.map(say), ...(hasMenu ? [menu.length > 0 ? 'Weitere Schritte' : '(Weitere Schritte)'] : [])]
}

describe('the place of a step', () => {
  it('is there before the first key, in a new form and while nothing is known of a saved one', () => {
    expect(placesOf({ isReady: false })).toEqual(['(Veröffentlichen)', '(Weitere Schritte)'])
    expect(placesOf({ isModified: true })).toEqual(['Veröffentlichen', 'Weitere Schritte'])
    expect(placesOf({ isReady: false, mayPublish: false, needsApproval: true })).toEqual(['(Zur Freigabe geben)'])
  })

  it('is kept for what typing makes possible', () => {
    const published = standing('published', { 'approve': 'state', 'request-changes': 'state', 'unschedule': 'state', 'schedule': 'state' }, { isPublic: true, hasUnpublishedChanges: false })
    expect(placesOf({ standing: published })).toEqual(['(Veröffentlichen)', 'Weitere Schritte'])
    expect(placesOf({ standing: published, isModified: true })).toEqual(['Veröffentlichen', 'Weitere Schritte'])
  })

  it('is kept for what typing takes back', () => {
    const waiting = standing('inReview', { submit: 'state', publish: 'notApproved', schedule: 'notApproved', unschedule: 'state', withdraw: 'notPublic' }, { needsFourEyes: true })
    const approver = { standing: waiting, needsApproval: true }
    expect(placesOf(approver)).toEqual(['Freigeben und veröffentlichen', 'Freigeben', 'Änderungen verlangen', '(Zur Freigabe geben)'])
    expect(placesOf({ ...approver, isModified: true })).toEqual(['(Freigeben und veröffentlichen)', '(Freigeben)', '(Änderungen verlangen)', 'Zur Freigabe geben'])
  })

  it('is not kept where nobody can type', () => {
    expect(placesOf({ isReady: false, mayWrite: false })).toEqual([])
    const published = standing('published', { 'approve': 'state', 'request-changes': 'state', 'unschedule': 'state', 'schedule': 'state', 'withdraw': 'right' }, { isPublic: true, hasUnpublishedChanges: false })
    expect(placesOf({ standing: published, mayWrite: false })).toEqual([])
  })
})
