import type { DocumentAddress } from '../content/document-address.ts'
import type { Decision, Given, Reason, Situation } from '../workflow/decide.ts'
import type { Action, State } from '../workflow/states.ts'
import { decide } from '../workflow/decide.ts'

/** What can be done with a bundle as one. */
export const bundleActions = ['submit', 'request-changes', 'approve', 'publish', 'schedule', 'unschedule', 'withdraw'] as const satisfies readonly Action[]
export type BundleAction = typeof bundleActions[number]

/** One document of a bundle at the moment somebody wants to do something with all of it. */
export interface Member {
  readonly address: DocumentAddress
  readonly title: string
  /** Undefined where the document was deleted. */
  readonly situation: Situation | undefined
}

/** Why one document keeps the bundle. */
export interface Objection {
  readonly address: DocumentAddress
  readonly title: string
  readonly reasons: readonly Reason[]
}

export interface BundleDecision extends Omit<Decision, 'reasons'> {
  /** What is about the bundle itself. */
  readonly reasons: readonly Reason[]
  /** What is about single documents. */
  readonly objections: readonly Objection[]
  /** The documents it is done to; the others are there already. */
  readonly concerned: readonly Member[]
}

const gone: Reason = { code: 'gone', field: null, message: 'Diesen Inhalt gibt es nicht mehr. Bitte aus dem Paket nehmen.' }

const behind: Partial<Record<BundleAction, readonly State[]>> = {
  'submit': ['draft', 'changesRequested', 'withdrawn'],
  'request-changes': ['inReview', 'approved'],
  'approve': ['draft', 'inReview', 'changesRequested', 'withdrawn'],
}

/** Whether an action still has something to do with a document: a bundle leads all of its documents to the same place, from wherever they are. */
function isConcerned(action: BundleAction, { state, isPublic, isScheduled, rule }: Situation, what: Given['what']): boolean {
  if (action === 'withdraw' || (action === 'schedule' && what === 'withdraw'))
    // What was never public keeps a bundle from being withdrawn: "all of it" would be said of a part.
    return isPublic || state !== 'withdrawn'
  if (action === 'unschedule')
    return isScheduled
  if (action === 'publish' || action === 'schedule')
    return state !== 'published'
  // What one person may publish needs nobody's approval; it gets one where it was asked for.
  if ((action === 'approve' || action === 'request-changes') && !rule.needsApproval && state !== 'inReview')
    return false
  return behind[action]?.includes(state) ?? true
}

const nothingToDo: Readonly<Record<BundleAction, string>> = {
  'submit': 'Alle Inhalte des Pakets liegen schon bei der Freigabe oder sind weiter.',
  'request-changes': 'Im Paket ist nichts, an dem sich Änderungen verlangen ließen.',
  'approve': 'Im Paket ist nichts, das auf eine Freigabe wartet.',
  'publish': 'Alle Inhalte des Pakets sind schon öffentlich.',
  'schedule': 'Im Paket ist nichts, das sich planen ließe.',
  'unschedule': 'Für das Paket ist nichts geplant.',
  'withdraw': 'Alle Inhalte des Pakets sind schon zurückgezogen.',
}

const whatIsMissing: Readonly<Record<Decision['needs'][number], string>> = {
  comment: 'Bitte schreiben Sie dazu, was geändert werden soll.',
  reason: 'Im Paket ist nicht alles freigegeben. Veröffentlichen kann es die Administration, mit einer Begründung; es bleibt danach in einer Liste, bis eine zweite Person es bestätigt hat.',
  at: 'Bitte geben Sie an, wann es geschehen soll.',
}

/** What was not typed is asked once, for the whole bundle. */
function withoutLacks({ reasons, needs }: Decision): readonly Reason[] {
  return reasons.filter(({ code }) => !needs.some(need => code === `${need}Missing`))
}

/**
 * May this be done with this bundle now, and why not? Each document is asked the one question of the workflow; one "no" is a "no" for all,
 * and all of them are said at once.
 */
export function decideBundle(action: BundleAction, members: readonly Member[], given?: Given): BundleDecision {
  const concerned = members.filter(({ situation }) => !situation || isConcerned(action, situation, given?.what))
  const decisions = concerned.map(member => ({ member, decision: member.situation && decide(action, member.situation, given) }))
  const objections = decisions.map(({ member: { address, title }, decision }) => ({ address, title, reasons: decision ? withoutLacks(decision) : [gone] })).filter(({ reasons }) => reasons.length > 0)
  const needs = [...new Set(decisions.flatMap(({ decision }) => decision?.needs ?? []))]
  const lacking = given && objections.length === 0 ? needs.filter(need => !given[need]?.trim()) : []
  const reasons = [
    ...members.length === 0 ? [{ code: 'empty', field: null, message: 'Das Paket ist leer.' }] : [],
    ...members.length > 0 && concerned.length === 0 ? [{ code: 'nothingToDo', field: null, message: nothingToDo[action] }] : [],
    ...lacking.map(need => ({ code: `${need}Missing`, field: need, message: whatIsMissing[need] })),
  ]
  return {
    ok: reasons.length === 0 && objections.length === 0,
    reasons,
    objections,
    needs,
    isPastRule: decisions.some(({ decision }) => decision?.isPastRule),
    concerned,
  }
}
