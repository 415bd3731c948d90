import type { BulkAnswer, BulkResult, Fields } from './bulk-action.ts'
import type { OpenBulk } from './open-bulk.ts'
import { useCallback, useEffect, useState } from 'react'
import { forgetLoaded } from '../history/loaded-documents.ts'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'
import { bodyOf } from './bulk-action.ts'

export type Stage =
  | { readonly kind: 'asking' }
  | { readonly kind: 'refused', readonly sentence: string }
  | { readonly kind: 'trial' | 'done' | 'undone', readonly results: readonly BulkResult[], readonly undo: number | null }

/** An action for many documents: tried at once, then done, then taken back if somebody wants that. */
export function useBulk({ action, documents }: OpenBulk) {
  const { post } = useRequests()
  const [stage, setStage] = useState<Stage>({ kind: 'asking' })

  useEffect(() => {
    let isShown = true
    post<BulkAnswer>('/bulk', { action, documents, isTrial: true }).then(
      ({ results }) => isShown && setStage({ kind: 'trial', results, undo: null }),
      (error: unknown) => isShown && setStage({ kind: 'refused', sentence: sentenceOf(error) }),
    )
    return () => {
      isShown = false
    }
  }, [post, action, documents])

  /** Does what the trial found possible. @throws Problem with the CMS's sentence */
  const run = useCallback(async (trial: readonly BulkResult[], fields: Fields) => {
    const possible = trial.filter(({ ok }) => ok).map(({ type, documentId, locale }) => ({ type, documentId, locale }))
    const answer = await post<BulkAnswer>('/bulk', { action, documents: possible, ...bodyOf(fields) })
    forgetLoaded()
    setStage({ kind: 'done', ...answer })
  }, [post, action])

  /** Takes it back. @throws Problem with the CMS's sentence */
  const undo = useCallback(async (id: number) => {
    const { results } = await post<BulkAnswer>(`/bulk/${id}/undo`)
    forgetLoaded()
    setStage({ kind: 'undone', results, undo: null })
  }, [post])

  return { stage, run, undo }
}
