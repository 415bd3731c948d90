import { useFetchClient } from '@strapi/admin/strapi-admin'
import { useCallback, useEffect, useState } from 'react'

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

interface Problem { readonly title: string, readonly status: number }

const isProblem = (answer: object): answer is Problem => 'title' in answer && typeof (answer as Problem).status === 'number'
/** Strapi throws the words of our answers away; only an ended session is its own business. */
const withWords = { validateStatus: (status: number) => status !== 401 }
const noConnection = 'Der Server ist gerade nicht zu erreichen. Bitte gleich noch einmal versuchen.'

/** So often the list is fetched anew while it is shown: what is planned happens meanwhile. */
const interval = 15_000

/** The planned jobs of some days, or, without days, all that wait or have failed; and what one can do with them. */
export function useSchedule(days?: Days) {
  const { get, post } = useFetchClient()
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' })
  const { from, to } = days ?? {}

  const load = useCallback(async (): Promise<Loaded> => {
    const query = from && to ? `?from=${from}&to=${to}` : ''
    try {
      const { data } = await get<ScheduledJob[] | Problem>(`/kek/schedule${query}`, withWords)
      return Array.isArray(data) ? { state: 'there', jobs: data as ScheduledJob[] } : { state: 'failed', message: (data as Problem).title }
    }
    catch {
      return { state: 'failed', message: noConnection }
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
      const { data } = await post<object>(`/kek/schedule/${job.id}/${action}`, body, withWords)
      if (isProblem(data))
        return data.title
    }
    catch {
      return noConnection
    }
    setLoaded(await load())
    return undefined
  }, [post, load])

  return { loaded, change }
}
