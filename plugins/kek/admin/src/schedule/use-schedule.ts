import { useCallback, useEffect, useState } from 'react'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'

/** What is planned, as the server describes it for people. */
export interface ScheduledJob {
  readonly id: number
  readonly kind: 'document' | 'bundle'
  readonly type: string | null
  readonly typeLabel: string
  readonly documentId: string | null
  readonly locale: string | null
  readonly localeLabel: string | null
  readonly title: string
  readonly action: 'publish' | 'withdraw'
  readonly actionLabel: string
  /** UTC. */
  readonly at: string
  readonly when: string
  readonly day: string
  readonly time: string
  readonly status: 'waiting' | 'done' | 'failed'
  readonly statusLabel: string
  readonly failure: string | null
  readonly note: string | null
  readonly by: { readonly name: string } | null
  readonly mayChange: boolean
}

/** Days, the last one included. */
export interface Days { readonly from: string, readonly to: string }

type Loaded = { readonly state: 'loading' } | { readonly state: 'failed', readonly message: string } | { readonly state: 'there', readonly jobs: readonly ScheduledJob[] }

/** So often the list is fetched anew while it is shown: what is planned happens meanwhile. */
const interval = 15_000

/** The planned jobs of some days, or, without days, all that wait or have failed; and what one can do with them. */
export function useSchedule(days?: Days) {
  const { get, post } = useRequests()
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' })
  const { from, to } = days ?? {}

  const load = useCallback(async (): Promise<Loaded> => {
    const query = from && to ? `?from=${from}&to=${to}` : ''
    try {
      return { state: 'there', jobs: await get<readonly ScheduledJob[]>(`/schedule${query}`) }
    }
    catch (error) {
      return { state: 'failed', message: sentenceOf(error) }
    }
  }, [get, from, to])

  useEffect(() => {
    let isShown = true
    const show = () => void load().then(next => isShown && setLoaded(known => next.state === 'failed' && known.state === 'there' ? known : next))
    setLoaded({ state: 'loading' })
    show()
    const timer = setInterval(show, interval)
    return () => {
      isShown = false
      clearInterval(timer)
    }
  }, [load])

  /** Moves or cancels. @returns why it was refused; undefined when it is done */
  const change = useCallback(async (job: ScheduledJob, action: 'move' | 'cancel', body: object = {}): Promise<string | undefined> => {
    try {
      await post(`/schedule/${job.id}/${action}`, body)
    }
    catch (error) {
      return sentenceOf(error)
    }
    setLoaded(await load())
    return undefined
  }, [post, load])

  return { loaded, change }
}
