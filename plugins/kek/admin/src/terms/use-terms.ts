import type { TermSet } from '@kek/contract'
import { useEffect, useState } from 'react'
import { useRequests } from '../requests/use-requests.ts'

export interface Term { readonly key: string, readonly label: string }
type Lists = Readonly<Record<TermSet, readonly Term[]>>

/** So long an answer serves every field and cell of a page; then a change of the plan's lists shows. */
const freshFor = 10_000
let latest: { readonly at: number, readonly lists: Promise<Lists> } | undefined

/** One of the plan's own lists; undefined until it is there, empty when the plan has none or it cannot be had. */
export function useTerms(set: TermSet): readonly Term[] | undefined {
  const { get } = useRequests()
  const [terms, setTerms] = useState<readonly Term[]>()
  useEffect(() => {
    let isShown = true
    if (!latest || Date.now() - latest.at > freshFor)
      latest = { at: Date.now(), lists: get<Lists>('/terms') }
    latest.lists.then(lists => isShown && setTerms(lists[set]), () => {
      latest = undefined
      if (isShown)
        setTerms([])
    })
    return () => {
      isShown = false
    }
  }, [set, get])
  return terms
}
