import { useEffect, useState } from 'react'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'

export type Answer<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'there', readonly value: T }
  | { readonly kind: 'refused', readonly sentence: string }

/** What the CMS answers at an address; asks again when the address or `turn` changes. */
export function useAnswer<T>(path: string | undefined, turn = 0): Answer<T> {
  const { get } = useRequests()
  const [{ to, answer }, setAnswered] = useState<{ readonly to: string | undefined, readonly answer: Answer<T> }>({ to: path, answer: { kind: 'waiting' } })
  useEffect(() => {
    let isWanted = path !== undefined
    const setAnswer = (answer: Answer<T>) => setAnswered({ to: path, answer })
    if (path !== undefined) {
      get<T>(path).then(
        value => isWanted && setAnswer({ kind: 'there', value }),
        (error: unknown) => isWanted && setAnswer({ kind: 'refused', sentence: sentenceOf(error) }),
      )
    }
    return () => {
      isWanted = false
    }
  }, [path, turn, get])
  // An answer to another question is none.
  return to === path ? answer : { kind: 'waiting' }
}
