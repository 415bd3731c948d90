import type { ShownDocument } from './shown-document.ts'
import { useCallback, useEffect, useState } from 'react'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'

/** Where a preview is to be seen; undefined while it is being asked for. */
interface PreviewAddress {
  readonly url?: string
  readonly fault?: string
  /** Asks for a new address: the old one ends after a working day. */
  readonly renew: () => void
}

/** The address of a document's preview on the site, for the person who is signed in. */
export function usePreviewAddress({ path, locale }: ShownDocument): PreviewAddress {
  const { post } = useRequests()
  const [round, setRound] = useState(0)
  const [found, setFound] = useState<{ readonly url?: string, readonly fault?: string }>({})
  useEffect(() => {
    const gone = new AbortController()
    setFound({})
    post<{ url: string }>(`${path}/preview?locale=${locale}`, {}, gone.signal).then(
      ({ url }) => setFound({ url }),
      error => gone.signal.aborted || setFound({ fault: sentenceOf(error) }),
    )
    return () => gone.abort()
  }, [post, path, locale, round])
  const renew = useCallback(() => setRound(before => before + 1), [])
  return { ...found, renew }
}
