import type { ShownDocument } from './shown-document.ts'
import { useCallback, useEffect, useState } from 'react'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'

/** A link that was made to show a draft; its address is known only to whoever made it. */
export interface ShareLink {
  readonly id: number
  readonly madeAt: string
  readonly madeBy: { readonly name: string } | null
  readonly version: number | null
  readonly savedAt: string | null
  readonly expiresAt: string
  readonly state: 'open' | 'revoked' | 'expired'
  readonly openedCount: number
  readonly lastOpenedAt: string | null
}

interface Links {
  /** Undefined until they are there. */
  readonly links: readonly ShareLink[] | undefined
  readonly fault: string | undefined
  /** The address of the link that was just made: it is shown this once. */
  readonly made: string | undefined
  readonly isBusy: boolean
  readonly make: (days: number) => void
  readonly revoke: (id: number) => void
}

/** The links to a document's drafts, with making and closing them. */
export function useShareLinks({ path, locale }: ShownDocument): Links {
  const { get, post } = useRequests()
  const [links, setLinks] = useState<readonly ShareLink[]>()
  const [fault, setFault] = useState<string>()
  const [made, setMade] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const query = `?locale=${locale}`

  const attempt = useCallback(async (work: () => Promise<void>) => {
    setBusy(true)
    setFault(undefined)
    try {
      await work()
      setLinks(await get<readonly ShareLink[]>(`${path}/shares${query}`))
    }
    catch (error) {
      setFault(sentenceOf(error))
    }
    finally {
      setBusy(false)
    }
  }, [get, path, query])

  useEffect(() => void attempt(async () => {}), [attempt])

  return {
    links,
    fault,
    made,
    isBusy,
    make: days => void attempt(async () => setMade((await post<{ url: string }>(`${path}/share${query}`, { days })).url)),
    revoke: id => void attempt(async () => {
      await post(`/shares/${id}/revoke`)
      setMade(undefined)
    }),
  }
}
