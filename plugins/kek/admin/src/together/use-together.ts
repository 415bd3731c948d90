import type { Address } from '../workflow/address.ts'
import type { Place } from '../workflow/use-place.ts'
import type { Together } from './together-words.ts'
import { useAuth } from '@strapi/admin/strapi-admin'
import { useCallback, useEffect, useRef, useState } from 'react'
import { openedForms } from '../conflict/opened-forms.ts'
import { onSaved } from '../local-copies/saved-signal.ts'
import { useRequests } from '../requests/use-requests.ts'
import { pathOf } from '../workflow/address.ts'
import { interval, isStillHere } from './staying.ts'

const { backendURL } = window.strapi as { readonly backendURL?: string }

/** Says goodbye, also from a page that is going away: such a request outlives it. */
function sayLeft(address: Address, token: string | null): void {
  if (token)
    void fetch(`${backendURL ?? ''}/kek${pathOf(address, '/presence')}`, { method: 'POST', keepalive: true, headers: { 'Authorization': `Bearer ${token}`, 'Content-Type': 'application/json' }, body: JSON.stringify({ left: true }) }).catch(() => undefined)
}

/**
 * Tells the CMS every few seconds that somebody has this page's document open, and hears who else has, and what the newest state is.
 * @returns undefined until it is known, and where it cannot be had
 */
export function useTogether({ address: here, isReadOnly, updatedAt }: Place): Together | undefined {
  const { post } = useRequests()
  const token = useRef<string | null>(null)
  token.current = useAuth('KekTogether', auth => auth.token)
  const [together, setTogether] = useState<Together>()
  const asking = useRef(new AbortController())
  const address = isReadOnly ? undefined : here
  const ask = useCallback(() => {
    // An answer from before the last save would speak of the past.
    asking.current.abort()
    const { signal } = asking.current = new AbortController()
    if (address) {
      post<Together>(pathOf(address, '/presence'), { contentHash: openedForms.hashOf(address) }, signal)
        .then(answer => signal.aborted || setTogether(known => JSON.stringify(known) === JSON.stringify(answer) ? known : answer), () => undefined)
    }
  }, [address, post])
  useEffect(() => {
    if (!address)
      return
    let hiddenSince = document.hidden ? Date.now() : undefined
    const leave = () => {
      asking.current.abort()
      sayLeft(address, token.current)
    }
    const look = () => {
      hiddenSince = document.hidden ? Date.now() : undefined
      if (!document.hidden)
        ask()
    }
    const timer = setInterval(() => isStillHere(hiddenSince, Date.now()) && ask(), interval)
    const forget = onSaved(ask)
    document.addEventListener('visibilitychange', look)
    addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      forget()
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pagehide', leave)
      leave()
      setTogether(undefined)
    }
  }, [address, ask])
  useEffect(ask, [ask, updatedAt])
  return together
}
