import type { Standing } from './standing.ts'
import type { Step } from './steps.ts'
import { typeRules } from '@kek/contract'

/** Whether a step has something to ask first; the others happen at one click. */
export function needsDialog(step: Step, { type, needsNote, checks, allowed }: Standing): boolean {
  if (step === 'request-changes' || step === 'withdraw' || step === 'schedule')
    return true
  if (step === 'submit')
    return needsNote
  if (step !== 'publish' && step !== 'approve-publish')
    return false
  const isPastRule = Boolean(allowed.find(({ action }) => action === 'publish')?.isPastRule)
  return needsNote || checks.length > 0 || isPastRule || Boolean(typeRules[type].isFinal)
}
