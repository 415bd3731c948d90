import type { Action, Allowed, Standing, State } from './standing.ts'
import type { Situation } from './steps.ts'
import { describe, expect, it } from 'vitest'
import { offerSteps } from './steps.ts'

const actions: readonly Action[] = ['submit', 'request-changes', 'approve', 'publish', 'schedule', 'unschedule', 'withdraw']
const refusal = (code: string) => ({ code, field: null, message: `Geht nicht: ${code}` })

/** A document's standing for somebody: what is not named as refused is allowed. */
function standing(state: State, refused: Partial<Record<Action, string>>, more: Partial<Standing> & { readonly goesPastRule?: boolean } = {}): Standing {
  const { goesPastRule = false, ...rest } = more
  const allowed: Allowed[] = actions.map(action => ({ action, label: action, ok: !refused[action], needs: action === 'publish' && goesPastRule ? ['reason'] : [], isPastRule: action === 'publish' && goesPastRule, reasons: refused[action] ? [refusal(refused[action])] : [] }))
  return { type: 'approach', documentId: 'a', locale: 'de', state, isPublic: false, hasUnpublishedChanges: true, needsFourEyes: true, allowed, ...rest } as Standing
}

const noRight = { 'request-changes': 'right', 'approve': 'right', 'publish': 'right', 'schedule': 'right', 'unschedule': 'right', 'withdraw': 'right' } as const

function offersFor(situation: Partial<Situation>) {
  const { primary, buttons, menu, hint } = offerSteps({ standing: undefined, isModified: false, mayPublish: false, needsApproval: true, ...situation })
  return { primary: primary?.label, buttons: buttons.map(({ label }) => label), menu: menu.map(({ label }) => label), hint }
}

describe('an editor', () => {
  it('hands a draft to the approvers, and is told who publishes', () => {
    expect(offersFor({ standing: standing('draft', noRight) })).toEqual({ primary: 'Zur Freigabe geben', buttons: [], menu: [], hint: 'Veröffentlichen kann die Freigabe, sobald der Inhalt bei ihr liegt.' })
  })

  it('hands over at once what is only just typed, also where it was public or never saved before', () => {
    const changed = standing('published', { ...noRight, submit: 'state' }, { isPublic: true })
    expect(offersFor({ standing: changed }).primary).toBeUndefined()
    expect(offersFor({ standing: changed, isModified: true })).toMatchObject({ primary: 'Zur Freigabe geben', hint: 'Was Sie geändert haben, wird dabei gespeichert.' })
    expect(offersFor({ isModified: true }).primary).toBe('Zur Freigabe geben')
  })

  it('is offered nothing, where the document belongs to another department', () => {
    expect(offersFor({ standing: standing('draft', { ...noRight, submit: 'department' }) })).toEqual({ primary: undefined, buttons: [], menu: [], hint: undefined })
    expect(offersFor({ standing: standing('draft', { ...noRight, submit: 'department' }), isModified: true })).toEqual({ primary: undefined, buttons: [], menu: [], hint: undefined })
  })
})

describe('whoever may publish', () => {
  it('is offered nothing for what stays as it is for good, and is told why', () => {
    const final = standing('published', Object.fromEntries(actions.map(action => [action, 'final'])), { isPublic: true, hasUnpublishedChanges: false })
    for (const isModified of [false, true])
      expect(offersFor({ standing: final, isModified, mayPublish: true, needsApproval: false })).toEqual({ primary: undefined, buttons: [], menu: [], hint: 'Geht nicht: final' })
  })
})

describe('an approver', () => {
  const cannotEdit = { submit: 'right', unschedule: 'state' } as const

  it('sees three ways on where something waits', () => {
    const waiting = standing('inReview', { ...cannotEdit, publish: 'notApproved', schedule: 'notApproved', withdraw: 'notPublic' })
    expect(offersFor({ standing: waiting, mayPublish: true })).toEqual({ primary: 'Freigeben und veröffentlichen', buttons: ['Freigeben', 'Änderungen verlangen'], menu: [], hint: undefined })
  })

  it('publishes or plans what is approved', () => {
    expect(offersFor({ standing: standing('approved', { ...cannotEdit, approve: 'state', withdraw: 'notPublic' }), mayPublish: true })).toEqual({ primary: 'Veröffentlichen', buttons: [], menu: ['Änderungen verlangen', 'Planen'], hint: undefined })
  })

  it('is told whose turn it is, where nothing waits', () => {
    const draft = standing('draft', { ...cannotEdit, 'approve': 'state', 'request-changes': 'state', 'publish': 'notApproved', 'schedule': 'notApproved', 'withdraw': 'notPublic' })
    expect(offersFor({ standing: draft, mayPublish: true })).toEqual({ primary: undefined, buttons: [], menu: [], hint: 'Freigeben und veröffentlichen lässt sich der Inhalt, sobald die Redaktion ihn zur Freigabe gibt.' })
  })

  it('withdraws by the menu what is public, now or later, and publishes nothing twice', () => {
    const isPublic = standing('published', { ...cannotEdit, 'approve': 'state', 'request-changes': 'state', 'schedule': 'state' }, { isPublic: true, hasUnpublishedChanges: false })
    expect(offersFor({ standing: isPublic, mayPublish: true })).toEqual({ primary: undefined, buttons: [], menu: ['Rückzug planen', 'Zurückziehen'], hint: undefined })
  })

  it('cancels what is planned, or publishes it now', () => {
    const planned = standing('scheduled', { 'submit': 'right', 'approve': 'state', 'request-changes': 'state', 'schedule': 'state', 'withdraw': 'notPublic' })
    expect(offersFor({ standing: planned, mayPublish: true })).toMatchObject({ primary: 'Planung aufheben', menu: ['Jetzt veröffentlichen'] })
  })

  it('cannot approve what is their own work, and is told so', () => {
    const own = standing('inReview', { ...cannotEdit, approve: 'fourEyes', publish: 'notApproved', schedule: 'notApproved', withdraw: 'notPublic' })
    expect(offersFor({ standing: own, mayPublish: true })).toMatchObject({ primary: 'Änderungen verlangen', hint: 'Geht nicht: fourEyes' })
  })
})

describe('a withdrawal that is planned', () => {
  it('can be called off while the content is public as before', () => {
    const planned = standing('published', { 'submit': 'right', 'approve': 'state', 'request-changes': 'state', 'schedule': 'state' }, { isPublic: true, hasUnpublishedChanges: false, scheduled: { action: 'withdraw', at: '2026-12-03T07:00:00Z' } })
    expect(offersFor({ standing: planned, mayPublish: true })).toMatchObject({ primary: undefined, menu: ['Planung aufheben', 'Zurückziehen'] })
  })
})

describe('the press office', () => {
  const article = { needsApproval: false, mayPublish: true }

  it('publishes an article from a form that was never saved', () => {
    expect(offersFor({ ...article, isModified: true }).primary).toBe('Veröffentlichen')
  })

  it('finds „Veröffentlichen“ also where checks stand against it: the dialog says which', () => {
    const faulty = standing('draft', { publish: 'requiredMissing', approve: 'state', unschedule: 'state', withdraw: 'notPublic' }, { type: 'press-article', needsFourEyes: false })
    expect(offersFor({ ...article, standing: faulty })).toMatchObject({ primary: 'Veröffentlichen', menu: ['Zur Freigabe geben', 'Planen'] })
  })
})

describe('an administrator', () => {
  it('may publish without approval, but not by the first button', () => {
    const draft = standing('draft', { 'approve': 'state', 'request-changes': 'state', 'unschedule': 'state', 'schedule': 'notApproved', 'withdraw': 'notPublic' }, { goesPastRule: true })
    expect(offersFor({ standing: draft, mayPublish: true })).toMatchObject({ primary: 'Zur Freigabe geben', menu: ['Ohne Freigabe veröffentlichen'] })
  })
})
