import { useCallback, useRef } from 'react'

/** Remembers where the focus was before the first of several dialogs, and brings it back there, or to the page if that is gone, after the last. */
export function useReturnFocus(isOpen: boolean): { readonly remember: () => void, readonly giveBack: () => void } {
  const opener = useRef<Element | null>(null)
  const open = useRef(isOpen)
  open.current = isOpen
  const remember = useCallback(() => {
    if (!open.current)
      opener.current = document.activeElement
  }, [])
  const giveBack = useCallback(() => {
    if (open.current)
      return
    const target = opener.current?.isConnected ? opener.current : document.querySelector('main')
    if (target instanceof HTMLElement)
      target.focus()
  }, [])
  return { remember, giveBack }
}
