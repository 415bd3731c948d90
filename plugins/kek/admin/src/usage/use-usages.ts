import type { Usage } from '@kek/contract'
import { useEffect, useState } from 'react'
import { useRequests } from '../requests/use-requests.ts'

/** So many documents are asked about at once; who deletes more sees the places of the first ones. */
const most = 20

/** Where documents of a type are used; undefined until it is known, null where the CMS does not say. */
export function useUsages(model: string, documentIds: readonly string[]): readonly Usage[] | null | undefined {
  const { get } = useRequests()
  const [usages, setUsages] = useState<readonly Usage[] | null>()
  const wanted = documentIds.slice(0, most).join(' ')
  useEffect(() => {
    const gone = new AbortController()
    const ids = wanted.split(' ').filter(Boolean)
    setUsages(undefined)
    Promise.all(ids.map(id => get<readonly Usage[]>(`/documents/${model}/${id}/usage`, gone.signal))).then(
      // What goes along with the others is no place that loses something.
      answers => gone.signal.aborted || setUsages(answers.flat().filter(({ documentId }) => !ids.includes(documentId))),
      () => gone.signal.aborted || setUsages(null),
    )
    return () => gone.abort()
  }, [get, model, wanted])
  return usages
}
