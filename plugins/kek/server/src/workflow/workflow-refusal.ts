import type { Reason } from './decide.ts'
import { errors } from '@strapi/utils'

const aboutThePerson: ReadonlySet<string> = new Set(['right', 'fourEyes'])

/**
 * Whether a reason is about who asks, and not about what they ask for. Strapi's panel says of every 403 that it is about the role; that a
 * document belongs to another department has to reach people in its own words.
 */
export function isAboutThePerson(code: string): boolean {
  return aboutThePerson.has(code)
}

/** A "no" of the workflow with all its reasons: 403 where it is about the person, 400 where it is about the document. */
export function refusalFor(reasons: readonly Reason[]): Error {
  const [first] = reasons
  const message = reasons.map(({ message }) => message).join(' ')
  const details = {
    code: first?.code ?? '',
    field: first?.field ?? null,
    reasons,
    errors: reasons.flatMap(({ field, message }) => field ? [{ path: field.split('.'), message, name: 'ValidationError' }] : []),
  }
  return isAboutThePerson(details.code) ? new errors.ForbiddenError(message, details) : new errors.ValidationError(message, details)
}
