import type { Barrier } from '../barriers/barrier.ts'
import type { Viewer } from './viewer.ts'
import type { Lists, PastRule, PlannedJob, Work } from './work-lists.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'

/** So often the lists are fetched anew while somebody looks at them, and at most so often when they come back to the window. */
const interval = 60_000
const shortest = 3_000

/** What there is to do, and what the CMS says when it cannot tell. Kept up to date while the page is in sight. */
export function useWork({ answersBarriers }: Pick<Viewer, 'answersBarriers'>) {
  const { get } = useRequests()
  const [lists, setLists] = useState<Lists>()
  const [refusal, setRefusal] = useState<string>()
  const asked = useRef(0)

  const load = useCallback(async () => {
    asked.current = Date.now()
    try {
      const [work, schedule, pastRule, barriers] = await Promise.all([
        get<Work>('/work'),
        get<readonly PlannedJob[]>('/schedule'),
        get<readonly PastRule[]>('/past-rule'),
        answersBarriers ? get<readonly Barrier[]>('/barriers') : [],
      ])
      setLists({ work, schedule, pastRule, barriers })
      setRefusal(undefined)
    }
    catch (error) {
      setRefusal(sentenceOf(error))
    }
  }, [get, answersBarriers])

  useEffect(() => {
    const lookAgain = () => {
      if (document.visibilityState === 'visible' && Date.now() - asked.current > shortest)
        void load()
    }
    void load()
    const timer = setInterval(lookAgain, interval)
    window.addEventListener('focus', lookAgain)
    document.addEventListener('visibilitychange', lookAgain)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', lookAgain)
      document.removeEventListener('visibilitychange', lookAgain)
    }
  }, [load])

  return { lists, refusal, load }
}
