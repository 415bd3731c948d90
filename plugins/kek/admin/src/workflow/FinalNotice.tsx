import { useQueryParams } from '@strapi/admin/strapi-admin'
import { useEffect } from 'react'
import { whyFinal } from './final-words.ts'
import { ReadOnlyNotice } from './ReadOnlyNotice.tsx'
import { usePlace } from './use-place.ts'
import { useStanding } from './use-standing.ts'

/** Says that nothing of it can be changed any more, and why. */
export function FinalNotice() {
  const place = usePlace()
  const reason = whyFinal(place.type, useStanding(place))
  return reason
    ? <ReadOnlyNotice background="neutral150" reason={reason} />
    : null
}

/** Shows what is final as published: that is the form of Strapi's in which nobody can type. Says whether it is. */
export function useFinalForm(): boolean {
  const place = usePlace()
  const [{ query }, setQuery] = useQueryParams<{ readonly status?: string }>()
  const isFinal = whyFinal(place.type, useStanding(place)) !== undefined
  const isTypable = isFinal && query?.status !== 'published'
  useEffect(() => {
    if (isTypable)
      setQuery({ status: 'published' }, 'push', true)
  }, [isTypable, setQuery])
  return isFinal
}
