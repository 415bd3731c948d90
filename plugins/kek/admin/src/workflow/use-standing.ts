import type { Standing } from './standing.ts'
import type { Place } from './use-place.ts'
import { useForm } from '@strapi/admin/strapi-admin'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useRequests } from '../requests/use-requests.ts'
import { pathOf } from './address.ts'
import { keyOf, store } from './store.ts'

/** Where the document of a page stands; undefined until it is known. Does not ask, see {@link useFreshStanding}. */
export function useStanding({ address }: Place): Standing | undefined {
  const { standings } = useSyncExternalStore(store.subscribe, store.get)
  return address && standings.get(keyOf(address))
}

/** Asks where the document of a page stands: at once, after every save, and when somebody comes back to the window. Belongs on a page once. */
export function useFreshStanding({ address, updatedAt, refetch }: Place): void {
  const { get } = useRequests()
  const isModified = useForm('KekStanding', form => form.modified)
  const untouched = useRef(refetch)
  untouched.current = isModified ? () => undefined : refetch
  useEffect(() => {
    if (!address)
      return
    const stop = new AbortController()
    const ask = async () => {
      const standing = await get<Standing>(pathOf(address), stop.signal)
      const known = store.get().standings.get(keyOf(address))
      store.keep(standing)
      return known && known.contentHash !== standing.contentHash
    }
    const forget = () => undefined
    // Somebody else may have saved meanwhile: what is not being written on is shown anew, so that nobody approves what they have not seen.
    const comeBack = () => void ask().then(isOther => isOther && untouched.current(), forget)
    void ask().catch(forget)
    window.addEventListener('focus', comeBack)
    return () => {
      stop.abort()
      window.removeEventListener('focus', comeBack)
    }
  }, [address, updatedAt, get])
}
