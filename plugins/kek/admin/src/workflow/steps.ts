import type { Action, Allowed, Standing } from './standing.ts'

/** What a button stands for: one action, or two that belong together for an approver. */
export type Step = Action | 'approve-publish'

export interface Offer { readonly step: Step, readonly label: string }

/** What a person finds in the side panel: the next sensible step first. */
export interface Offers {
  readonly primary: Offer | undefined
  readonly buttons: readonly Offer[]
  readonly menu: readonly Offer[]
  /** Why the step that one looks for is not there, in one sentence. */
  readonly hint: string | undefined
}

export interface Situation {
  /** Undefined for a document that was never saved. */
  readonly standing: Standing | undefined
  /** Whether the form holds what is not saved yet; every step saves it first. */
  readonly isModified: boolean
  readonly mayPublish: boolean
  readonly needsApproval: boolean
}

/** Reasons that no correction of the text takes away; any other one is a check, and the dialog shows it. */
const standingReasons: ReadonlySet<string> = new Set(['right', 'department', 'notApproved', 'state', 'notPublic', 'fourEyes'])

const words: Readonly<Record<Step, string>> = {
  'submit': 'Zur Freigabe geben',
  'request-changes': 'Änderungen verlangen',
  'approve': 'Freigeben',
  'approve-publish': 'Freigeben und veröffentlichen',
  'publish': 'Veröffentlichen',
  'schedule': 'Planen',
  'unschedule': 'Planung aufheben',
  'withdraw': 'Zurückziehen',
  'restore': 'Fassung wiederherstellen',
}

const offer = (step: Step, label = words[step]): Offer => ({ step, label })

/** Saving makes a draft of whatever it was: what is possible then follows from the rights and the type's rule alone. */
function isPossible(action: Action, { standing, isModified, mayPublish, needsApproval }: Situation): boolean {
  if (!standing)
    return action === 'submit' || (action === 'publish' && mayPublish && !needsApproval)
  const allowed = standing.allowed.find(entry => entry.action === action)
  if (!allowed)
    return false
  const codes = new Set(allowed.reasons.map(({ code }) => code))
  if (codes.has('right') || codes.has('department') || codes.has('final'))
    return false
  if (!isModified || action === 'withdraw')
    return allowed.ok || [...codes].every(code => !standingReasons.has(code))
  return action === 'submit' || (!needsApproval && (action === 'publish' || action === 'schedule'))
}

const isPastRule = (allowed: Allowed | undefined) => Boolean(allowed?.isPastRule)

function hintFor({ standing, isModified, mayPublish, needsApproval }: Situation, has: (step: Step) => boolean): string | undefined {
  const final = standing?.allowed.flatMap(({ reasons }) => reasons).find(({ code }) => code === 'final')
  if (final)
    return final.message
  if (isModified && (has('submit') || has('publish')))
    return 'Was Sie geändert haben, wird dabei gespeichert.'
  const sameHands = mayPublish && standing?.state === 'inReview' && standing.allowed.find(({ action }) => action === 'approve')?.reasons.find(({ code }) => code === 'fourEyes')
  if (sameHands)
    return sameHands.message
  if (standing && (standing.state === 'draft' || standing.state === 'changesRequested') && needsApproval && mayPublish && !has('publish') && !has('submit'))
    return 'Freigeben und veröffentlichen lässt sich der Inhalt, sobald die Redaktion ihn zur Freigabe gibt.'
  return has('submit') && !mayPublish ? 'Veröffentlichen kann die Freigabe, sobald der Inhalt bei ihr liegt.' : undefined
}

/** Sorts what a person may do with a document now into the next step, other buttons and the menu. */
export function offerSteps(situation: Situation): Offers {
  const { standing, isModified } = situation
  const publish = standing?.allowed.find(({ action }) => action === 'publish')
  const isUnchanged = standing?.state === 'published' && !isModified
  const isFor = (action: Action) => isPossible(action, situation)
  const canPublish = isFor('publish') && !isUnchanged && !isPastRule(publish)
  const steps: Offer[] = []
  if (standing?.state === 'scheduled' && !isModified && isFor('unschedule'))
    steps.push(offer('unschedule'))
  if (isFor('approve'))
    steps.push(offer('approve-publish'), offer('approve'))
  if (canPublish && standing?.state !== 'scheduled')
    steps.push(offer('publish'))
  else if (isFor('submit') && !isUnchanged)
    steps.push(offer('submit'))
  if (isFor('request-changes') && standing?.state === 'inReview')
    steps.push(offer('request-changes'))
  const [primary, ...buttons] = steps
  const menu: Offer[] = [
    // What is planned for a content that is public and unchanged does not change its state.
    ...(standing?.scheduled && standing.state !== 'scheduled' && !isModified && isFor('unschedule') ? [offer('unschedule')] : []),
    ...(standing?.state === 'scheduled' && canPublish ? [offer('publish', 'Jetzt veröffentlichen')] : []),
    ...(canPublish && primary?.step === 'publish' && isFor('submit') ? [offer('submit')] : []),
    ...(isFor('request-changes') && standing?.state === 'approved' ? [offer('request-changes')] : []),
    ...(standing && isFor('schedule') && !isUnchanged ? [offer('schedule')] : []),
    ...(isUnchanged && !standing.scheduled && isFor('withdraw') ? [offer('schedule', 'Rückzug planen')] : []),
    ...(standing && isFor('publish') && isPastRule(publish) && !isUnchanged ? [offer('publish', 'Ohne Freigabe veröffentlichen')] : []),
    ...(standing?.isPublic && isFor('withdraw') ? [offer('withdraw')] : []),
  ]
  return { primary, buttons, menu, hint: hintFor(situation, step => steps.some(entry => entry.step === step)) }
}
