import type { TermSet } from '@kek/contract'
import { useEffect, useState } from 'react'
import { useRequests } from '../requests/use-requests.ts'

export interface Term { readonly key: string, readonly label: string }
type Lists = Readonly<Record<TermSet, readonly Term[]>>

/** So long an answer serves every field and cell of a page; then a change of the plan's lists shows. */
const freshFor = 10_000
let latest: { readonly at: number, readonly lists: Promise<Lists> } | undefined

const none: Lists = { statuses: [], timeClasses: [], priorities: [] }

function useLists(): Lists | undefined {
  const { get } = useRequests()
  const [lists, setLists] = useState<Lists>()
  useEffect(() => {
    let isShown = true
    if (!latest || Date.now() - latest.at > freshFor)
      latest = { at: Date.now(), lists: get<Lists>('/terms') }
    latest.lists.then(lists => isShown && setLists(lists), () => {
      latest = undefined
      if (isShown)
        setLists(none)
    })
    return () => {
      isShown = false
    }
  }, [get])
  return lists
}

/** One of the plan's own lists; undefined until it is there, empty when the plan has none or it cannot be had. */
export function useTerms(set: TermSet): readonly Term[] | undefined {
  return useLists()?.[set]
}

/** The word for a key of the plan's own lists; while they are on their way, a sign in place of every word, and undefined for a key that is in none. */
export function useTermWords(): (set: TermSet, key: string) => string | undefined {
  const lists = useLists()
  return (set, key) => lists ? lists[set].find(term => term.key === key)?.label : '…'
}
