import type { Core } from '@strapi/types'
import type { Reason } from '../workflow/decide.ts'
import { errors } from '@strapi/utils'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { describeFault } from '../problem/describe-fault.ts'

/** The reasons of a refusal, as a list. @throws the error itself where it is none: then something is broken and not refused */
export function explainFailure(cause: unknown): readonly Reason[] {
  if (cause instanceof HttpRefusal)
    return [{ code: 'refused', field: null, message: cause.message }]
  if (!(cause instanceof errors.ApplicationError))
    throw cause
  const { reasons, code } = (cause.details ?? {}) as { readonly reasons?: readonly Reason[], readonly code?: string }
  return reasons ?? [{ code: code ?? 'refused', field: null, message: cause.message }]
}

/** The same for one of many: what is broken goes into the log, and the others are told of what was done. */
export function explainOneOfMany(strapi: Core.Strapi, cause: unknown): readonly Reason[] {
  try {
    return explainFailure(cause)
  }
  catch (fault) {
    strapi.log.error(describeFault(fault))
    return [{ code: 'fault', field: null, message: 'Hier ist ein unerwarteter Fehler aufgetreten. Die Technik findet ihn im Protokoll.' }]
  }
}
