import type { Barrier } from './barrier.ts'
import { useCallback, useEffect, useState } from 'react'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'
import { withBarrier } from './barrier.ts'

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
    const changed = await post<Barrier>(`/barriers/${id}/${verb}`, note === undefined ? {} : { note })
    setBarriers(barriers => barriers && withBarrier(barriers, changed))
  }, [post])
  const remove = useCallback(async ({ id }: Barrier) => {
    await removeAt(`/barriers/${id}`)
    setBarriers(barriers => barriers?.filter(other => other.id !== id))
  }, [removeAt])

  return { barriers, refusal, act, remove }
}
