import type { FormData } from '../conflict/form-content.ts'
import type { KeptCopy, Place } from './copy-store.ts'
import { useEffect, useMemo, useRef, useState } from 'react'
import { copyKey, delayUntilWrite, findCopies, readCopy, writeCopy } from './copy-store.ts'
import { onSaved } from './saved-signal.ts'
import { isWorthOffering, typedFields } from './typed-fields.ts'

export interface FormState {
  /** What the form was opened with, and what stands in it now. */
  readonly opened: FormData
  readonly values: FormData
  readonly isModified: boolean
  readonly isSubmitting: boolean
  /** The content hash of the state it was opened with. */
  readonly base: () => string | null
}

const newSession = () => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`

/** Calls back when this very document was saved. */
function useSaved({ type, documentId, locale }: Place, callBack: () => void): void {
  const latest = useRef(callBack)
  latest.current = callBack
  useEffect(() => onSaved((saved) => {
    if (saved.type === type && saved.locale === locale && (saved.documentId === documentId || saved.documentId === 'single'))
      latest.current()
  }), [type, documentId, locale])
}

/**
 * Writes the form down while somebody types, and at the latest when the page goes away.
 * @returns whether the browser refused to keep it
 */
function useWriting(place: Place, key: string, form: FormState): boolean {
  const [isRefused, setIsRefused] = useState(false)
  const lastAt = useRef(0)
  const isSaved = useRef(false)
  const write = () => {
    if (!form.isModified || isSaved.current)
      return
    lastAt.current = Date.now()
    setIsRefused(!writeCopy(localStorage, key, { at: lastAt.current, base: form.base(), fields: typedFields(place.type, form.opened, form.values) }))
  }
  const latest = useRef(write)
  latest.current = write

  useSaved(place, () => {
    isSaved.current = true
    localStorage.removeItem(key)
  })
  useEffect(() => {
    isSaved.current = false
    if (!form.isModified)
      return
    const timer = setTimeout(() => latest.current(), delayUntilWrite(lastAt.current, Date.now()))
    return () => clearTimeout(timer)
  }, [form.values, form.isModified, key])
  // A save that is refused takes what was typed out of the form: it is written down before.
  useEffect(() => {
    if (form.isSubmitting)
      latest.current()
  }, [form.isSubmitting])
  useEffect(() => {
    const leave = () => latest.current()
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      leave()
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [])
  return isRefused
}

/** Notices when the form lost what was typed without saving it: a refused save, or a newer state that was loaded over it. */
function useLoss(place: Place, key: string, { opened, values, isModified, isSubmitting }: FormState, putBack: (copy: KeptCopy) => void): void {
  const typedOver = useRef(opened)
  useEffect(() => {
    if (isModified)
      typedOver.current = opened
    if (isModified || isSubmitting)
      return
    const copy = readCopy(localStorage, key)
    if (!copy)
      return
    if (typedOver.current !== opened && isWorthOffering(place.type, values, copy.fields))
      return putBack(copy)
    // Somebody took it back by hand; who leaves at once, does not.
    const timer = setTimeout(() => localStorage.removeItem(key), 2000)
    return () => clearTimeout(timer)
  }, [opened, values, isModified, isSubmitting, key])
}

/**
 * Keeps what somebody types in the browser until it is saved, and finds what was left there before. It is never sent anywhere; whoever
 * signs in here as the same person gets it offered.
 * @param place whose typing in which form
 * @param form the form as it is now
 * @param putBack lays a copy over the form again that the form lost
 */
export function useLocalCopy(place: Place, form: FormState, putBack: (copy: KeptCopy) => void) {
  const [session] = useState(newSession)
  const key = useMemo(() => copyKey(place, session), [place.userId, place.type, place.documentId, place.locale, session])
  const [found, setFound] = useState<readonly KeptCopy[]>([])
  const isRefused = useWriting(place, key, form)
  useLoss(place, key, form, putBack)
  useEffect(() => {
    const copies = findCopies(localStorage, place, key)
    const worth = copies.filter(({ fields }) => isWorthOffering(place.type, form.opened, fields))
    for (const copy of copies.filter(copy => !worth.includes(copy)))
      localStorage.removeItem(copy.key)
    setFound(worth)
  }, [key])
  const drop = (copy: KeptCopy) => {
    localStorage.removeItem(copy.key)
    setFound(rest => rest.filter(({ key }) => key !== copy.key))
  }
  return { offered: found[0], isRefused, drop }
}
