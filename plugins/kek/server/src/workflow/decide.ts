import type { TypeRule } from '@kek/contract'
import type { Action, State } from './states.ts'
import { finalSentence } from '../versions/version-problem.ts'
import { explainState } from './explain-state.ts'
import { actions } from './states.ts'
import { nextState } from './transitions.ts'

/** What a role may do with documents of a type, as far as the workflow asks. */
export type Right = 'update' | 'publish'

/** Who wants to do something. */
export type Actor =
  | { readonly kind: 'person', readonly id: number, readonly isAdministrator: boolean, readonly rights: ReadonlySet<Right>, readonly departments: readonly string[] }
  /** A script with a token of the API: it has rights, but it is nobody. */
  | { readonly kind: 'token', readonly rights: ReadonlySet<Right> }
  /** The software itself: an import of what was decided elsewhere, a script of the county's IT, a planned publication. */
  | { readonly kind: 'import' | 'script' | 'job' }

/** What is known of a document in a language at the moment somebody wants to do something with it. */
export interface Situation {
  readonly actor: Actor
  readonly rule: TypeRule
  readonly state: State
  readonly isPublic: boolean
  /** Whether the actor has changed it since it was last published. */
  readonly isAuthor: boolean
  /** Whether somebody has approved exactly this content. */
  readonly isApproved: boolean
  /** Whether something is planned for it. */
  readonly isScheduled: boolean
  /** The department to which it belongs; null where it belongs to none. */
  readonly department: string | null
  /** What the checks say against publishing it. */
  readonly errors: readonly { readonly code: string, readonly field: string | null, readonly message: string }[]
}

/** What came along with the wish; undefined where only the possibility is asked. */
export interface Given {
  readonly comment?: string | undefined
  readonly reason?: string | undefined
  readonly at?: string | undefined
  /** What is to be planned; publishing unless said otherwise. */
  readonly what?: 'publish' | 'withdraw' | undefined
}

export interface Reason {
  readonly code: string
  readonly field: string | null
  readonly message: string
}

export interface Decision {
  readonly ok: boolean
  /** Every reason against it, the most important first; empty when it may be done. */
  readonly reasons: readonly Reason[]
  /** What has to come along: words to be typed by the person. */
  readonly needs: readonly ('comment' | 'reason' | 'at')[]
  /** Whether it goes past the rule of two people: for administrators, with a reason, and listed until somebody has confirmed it. */
  readonly isPastRule: boolean
}

const rightOf: Readonly<Record<Action, Right>> = { 'edit': 'update', 'submit': 'update', 'restore': 'update', 'request-changes': 'publish', 'approve': 'publish', 'publish': 'publish', 'schedule': 'publish', 'unschedule': 'publish', 'withdraw': 'publish' }
const touchesContent: ReadonlySet<Action> = new Set(['edit', 'submit', 'restore'])
const isSoftware = ({ kind }: Actor) => kind === 'import' || kind === 'script' || kind === 'job'

const reason = (code: string, message: string, field: string | null = null): Reason => ({ code, field, message })

/** Why an action is not for whoever asks, whatever the document's state; empty where it is. */
export function missingRight(action: Action, { actor, department, rule }: Pick<Situation, 'actor' | 'department' | 'rule'>): Reason[] {
  if (isSoftware(actor) || !('rights' in actor))
    return []
  if (!actor.rights.has(rightOf[action]))
    return [reason('right', `„${actions[action]}“ gehört nicht zu Ihrer Rolle.`)]
  if (actor.kind === 'person' && !actor.isAdministrator && rule.ownedBy && touchesContent.has(action) && actor.departments.length > 0 && !actor.departments.includes(department ?? ''))
    return [reason('department', department ? 'Dieser Inhalt gehört einem anderen Fachdienst. Ändern kann ihn, wer dort zuständig ist; die Zuständigkeit ändert die Administration.' : 'Dieser Inhalt gehört noch keinem Fachdienst. Die Administration kann ihn Ihrem zuordnen.', rule.ownedBy)]
  return []
}

/** Whether content may go out that nobody else has looked at: administrators may take the responsibility. */
function goesPastRule(action: Action, { actor, rule, state, isApproved }: Situation): boolean {
  return action === 'publish' && rule.needsApproval && !isApproved && state !== 'published' && actor.kind === 'person' && actor.isAdministrator
}

function wrongState(action: Action, situation: Situation, { what }: Given): Reason[] {
  const { actor, rule, state, isPublic, isScheduled } = situation
  if (rule.isFinal && isPublic)
    return [reason('final', finalSentence)]
  const no = () => [reason(rule.needsApproval && (action === 'publish' || action === 'schedule') ? 'notApproved' : 'state', explainState(action, state, rule.needsApproval))]
  if (action === 'unschedule')
    return isScheduled ? [] : no()
  if (action === 'withdraw' || (action === 'schedule' && what === 'withdraw'))
    return isPublic ? [] : [reason('notPublic', 'Dieser Inhalt ist nicht öffentlich; es gibt nichts zurückzuziehen.')]
  if (action === 'publish' && (goesPastRule(action, situation) || actor.kind === 'import' || actor.kind === 'script'))
    return []
  return nextState(action, state, rule.needsApproval) ? [] : no()
}

function sameHands(action: Action, { actor, rule, isAuthor }: Situation): Reason[] {
  return action === 'approve' && rule.needsApproval && actor.kind !== 'import' && actor.kind !== 'script' && isAuthor
    ? [reason('fourEyes', 'Wer den Inhalt geändert hat, kann ihn nicht selbst freigeben. Das muss eine zweite Person tun.')]
    : []
}

function faults(action: Action, { errors }: Situation, { what }: Given): Reason[] {
  return action === 'publish' || (action === 'schedule' && what !== 'withdraw') ? errors.map(({ code, field, message }) => ({ code, field, message })) : []
}

function needsOf(action: Action, isPastRule: boolean): Decision['needs'] {
  if (action === 'request-changes')
    return ['comment']
  if (action === 'schedule')
    return ['at']
  return isPastRule ? ['reason'] : []
}

const missing: Readonly<Record<Decision['needs'][number], string>> = {
  comment: 'Bitte schreiben Sie dazu, was geändert werden soll.',
  reason: 'Dieser Inhalt ist nicht freigegeben. Veröffentlichen kann ihn die Administration, mit einer Begründung; er bleibt danach in einer Liste, bis eine zweite Person ihn bestätigt hat.',
  at: 'Bitte geben Sie an, wann es geschehen soll.',
}

/**
 * May this be done with this document now, and why not? The one answer for panel, API, bulk actions, planned jobs and imports.
 * Without `given` it says whether it would be possible; with it, also whether everything has come along that has to.
 */
export function decide(action: Action, situation: Situation, given?: Given): Decision {
  const reasons = [...missingRight(action, situation), ...wrongState(action, situation, given ?? {}), ...sameHands(action, situation), ...faults(action, situation, given ?? {})]
  const isPastRule = goesPastRule(action, situation)
  const needs = needsOf(action, isPastRule)
  const lacking = given && reasons.length === 0 ? needs.filter(need => !given[need]?.trim()) : []
  const all = [...reasons, ...lacking.map(need => reason(`${need}Missing`, missing[need], need))]
  return { ok: all.length === 0, reasons: all, needs, isPastRule }
}
