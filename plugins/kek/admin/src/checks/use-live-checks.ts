import type { Check } from '../workflow/standing.ts'
import type { Place } from '../workflow/use-place.ts'
import { useDebounce, useForm } from '@strapi/admin/strapi-admin'
import { useEffect, useState } from 'react'
import { toSavedData } from '../fields/form-data.ts'
import { useRequests } from '../requests/use-requests.ts'
import { pathOf } from '../workflow/address.ts'
import { useStanding } from '../workflow/use-standing.ts'

/** So long after the last key the checks are asked: often enough to help, seldom enough not to blink. */
const pause = 600

/**
 * What the checks say of what is in the form now; of the saved document as long as nothing is changed.
 * @returns undefined until it is known, null when it cannot be had
 */
export function useLiveChecks(place: Place): readonly Check[] | null | undefined {
  const { post } = useRequests()
  const saved = useStanding(place)?.checks
  const isModified = useForm('KekChecks', form => form.modified)
  const values = useDebounce(useForm('KekChecks', form => form.values), pause)
  const [live, setLive] = useState<readonly Check[] | null>()
  const { type, documentId, locale, address, isReadOnly } = place
  const isNeeded = Boolean(type) && !isReadOnly && (isModified || !address)
  useEffect(() => {
    if (!isNeeded || !type) {
      setLive(undefined)
      return
    }
    const stop = new AbortController()
    post<{ readonly checks: readonly Check[] }>(pathOf({ type, documentId: documentId ?? 'create', locale }, '/check'), { data: toSavedData(values) }, stop.signal)
      .then(({ checks }) => setLive(checks), () => stop.signal.aborted || setLive(null))
    return () => stop.abort()
  }, [isNeeded, type, documentId, locale, values, post])
  return isNeeded ? live : saved
}
