import type { Reason } from '../workflow/decide.ts'
import { errors } from '@strapi/utils'

/** The reasons of a refusal, as a list. @throws the error itself where it is none: then something is broken and not refused */
export function explainFailure(cause: unknown): readonly Reason[] {
  if (!(cause instanceof errors.ApplicationError))
    throw cause
  const { reasons, code } = (cause.details ?? {}) as { readonly reasons?: readonly Reason[], readonly code?: string }
  return reasons ?? [{ code: code ?? 'refused', field: null, message: cause.message }]
}
