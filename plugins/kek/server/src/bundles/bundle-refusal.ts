import type { BundleDecision, Objection } from './decide-bundle.ts'
import { errors } from '@strapi/utils'
import { isAboutThePerson } from '../workflow/workflow-refusal.ts'

const listed = (objections: readonly Objection[]) => objections.map(({ title, reasons }) => `„${title}“: ${reasons.map(({ message }) => message).join(' ')}`)

/** A "no" to a whole bundle: with every document that keeps it, and every reason, at once. Nothing of the bundle is done then. */
export function bundleRefusal({ reasons, objections }: Pick<BundleDecision, 'reasons' | 'objections'>): Error {
  const all = [...reasons, ...objections.flatMap(({ reasons, title }) => reasons.map(reason => ({ ...reason, message: `„${title}“: ${reason.message}` })))]
  const [first] = all
  const message = [...reasons.map(({ message }) => message), ...listed(objections)].join(' ')
  const details = {
    code: first?.code ?? '',
    field: reasons[0]?.field ?? null,
    reasons: all,
    items: objections.map(({ address, title, reasons }) => ({ ...address, title, reasons })),
  }
  return isAboutThePerson(details.code) ? new errors.ForbiddenError(message, details) : new errors.ValidationError(message, details)
}
