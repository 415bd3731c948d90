import type { SearchWord } from './search-word.ts'
import { useCallback, useEffect, useState } from 'react'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'

/** Words that found nothing, and how to take one from the list. */
export function useSearchWords() {
  const { get, post } = useRequests()
  const [words, setWords] = useState<readonly SearchWord[]>()
  const [refusal, setRefusal] = useState<string>()

  const load = useCallback(async () => {
    try {
      setWords(await get<readonly SearchWord[]>('/search-words'))
      setRefusal(undefined)
    }
    catch (error) {
      setRefusal(sentenceOf(error))
    }
  }, [get])
  useEffect(() => void load(), [load])

  const forget = useCallback(async (word: string) => {
    setWords(await post<readonly SearchWord[]>('/search-words/forget', { word }))
  }, [post])

  return { words, refusal, forget }
}
