import type { UnansweredSearches } from '@kek/contract'
import axios from 'axios'

const patience = 8000

/** Brings words for which the search found nothing to the CMS at an address. @throws Error where it does not take them; the words are not in it */
export function createSearchWordClient(baseURL: string, signal: AbortSignal): (words: readonly string[]) => Promise<void> {
  // The CMS is a neighbour: a proxy for the wide world must not stand between.
  const http = axios.create({ baseURL, signal, proxy: false, timeout: patience, maxRedirects: 0 })
  return async (words) => {
    await http.post('/api/kek/unanswered-searches', { words: [...words] } satisfies UnansweredSearches).catch((cause: unknown) => {
      throw new Error(`Das CMS nimmt gerade keine Suchwörter an (${axios.isAxiosError(cause) ? cause.response?.status ?? cause.code ?? 'ohne Antwort' : 'ohne Antwort'}).`)
    })
  }
}
