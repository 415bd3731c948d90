import type { KeyboardEvent } from 'react'
import type { Place } from './list-keys.ts'
import type { Section } from './sections.ts'
import { useEffect, useRef, useState } from 'react'
import { moveOf, placeAgain, rowAfter, rowToEnter } from './list-keys.ts'

const storageKey = 'kek-work-place'

/** Where somebody was when they opened a row, once: whoever comes back later by another way starts at the top. */
function takeRemembered(): Place | undefined {
  const stored = sessionStorage.getItem(storageKey)
  sessionStorage.removeItem(storageKey)
  return stored ? JSON.parse(stored) as Place : undefined
}

const linkOf = (key: string) => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)
const shownRows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset.row ?? '')
const focusRow = (key: string | undefined) => key !== undefined && linkOf(key)?.focus()

/**
 * Moves through the rows of all lists by keyboard. Each list is one stop for the tab key: the row that was last in focus. Whoever opens a row
 * and comes back is where they were, or at the next row when that one is done.
 */
export function useRows(sections: readonly Section[] | undefined) {
  const [current, setCurrent] = useState<Readonly<Record<string, string>>>({})
  const wanted = useRef<Place | undefined>(undefined)
  const isBack = useRef(false)
  const lists = (sections ?? []).map(({ rows }) => rows.map(({ key }) => key))

  useEffect(() => {
    if (!sections)
      return
    if (!isBack.current) {
      isBack.current = true
      wanted.current ??= takeRemembered()
    }
    if (wanted.current) {
      focusRow(placeAgain(wanted.current, lists))
      wanted.current = undefined
    }
  })

  useEffect(() => {
    const enter = (event: globalThis.KeyboardEvent) => {
      const move = event.defaultPrevented ? undefined : moveOf(event)
      const shown = lists.map(keys => keys.filter(linkOf))
      const row = move && rowToEnter(shown, document.activeElement?.tagName ?? 'BODY', move)
      if (row === undefined)
        return
      event.preventDefault()
      focusRow(row)
    }
    document.addEventListener('keydown', enter)
    return () => document.removeEventListener('keydown', enter)
  })

  const placeOf = (section: Section, row: string): Place => ({ row, list: section.rows.map(({ key }) => key) })
  return {
    /** The row of a list that the tab key leads to. */
    stopOf: ({ id, rows }: Section) => rows.some(({ key }) => key === current[id]) ? current[id] : rows[0]?.key,
    onFocus: ({ id }: Section, key: string) => setCurrent(known => known[id] === key ? known : { ...known, [id]: key }),
    onKeyDown(event: KeyboardEvent, key: string) {
      const move = moveOf(event)
      const next = move && rowAfter(lists, key, move)
      if (!move)
        return
      event.preventDefault()
      focusRow(next)
    },
    /** Before a row is opened: remembers where that was. */
    remember: (section: Section, key: string) => sessionStorage.setItem(storageKey, JSON.stringify(placeOf(section, key))),
    /** Before a row goes: the focus goes to the one that takes its place. */
    stayAt(section: Section, key: string) {
      wanted.current = placeOf(section, key)
    },
    /** After a dialog about a row: the focus goes back to it, or to the one that has taken its place. */
    focusAgain: (section: Section, key: string) => focusRow(placeAgain(placeOf(section, key), [shownRows()])),
  }
}
