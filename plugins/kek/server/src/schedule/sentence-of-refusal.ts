import { errors } from '@strapi/utils'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { explainStorageFull } from '../problem/storage-full.ts'

/**
 * Why something is refused for as long as nobody changes anything, as a German sentence; undefined for what passes by itself: a full disk,
 * a busy database, a fault of ours.
 */
export function sentenceOfRefusal(cause: unknown): string | undefined {
  const isStorageFull = explainStorageFull(cause) !== undefined || (cause instanceof errors.ApplicationError && cause.details?.code === 'storageFull')
  const isRefusal = cause instanceof errors.ApplicationError || cause instanceof HttpRefusal
  return isRefusal && !isStorageFull ? cause.message : undefined
}
