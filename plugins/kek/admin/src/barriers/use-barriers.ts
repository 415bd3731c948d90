import type { Barrier } from './barrier.ts'
import { useCallback, useEffect, useState } from 'react'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'

/** All reports, the most urgent first, and what can be done with one. Each throws Problem with the CMS's sentence when it refuses. */
export function useBarriers() {
  const { get, post, remove: removeAt } = useRequests()
  const [barriers, setBarriers] = useState<readonly Barrier[]>()
  const [refusal, setRefusal] = useState<string>()

  const load = useCallback(async () => {
    try {
      setBarriers(await get<readonly Barrier[]>('/barriers'))
      setRefusal(undefined)
    }
    catch (error) {
      setRefusal(sentenceOf(error))
    }
  }, [get])
  useEffect(() => void load(), [load])

  const act = useCallback(async ({ id }: Barrier, verb: 'note' | 'settle' | 'reopen', note?: string) => {
    setBarriers(await post<readonly Barrier[]>(`/barriers/${id}/${verb}`, note === undefined ? {} : { note }))
  }, [post])
  const remove = useCallback(async ({ id }: Barrier) => {
    await removeAt(`/barriers/${id}`)
    await load()
  }, [removeAt, load])

  return { barriers, refusal, act, remove }
}
