import type { Readable } from 'node:stream'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { LedgerAnswer } from '@kek/contract'
import axios from 'axios'

/** Beyond what the ledger itself may take to answer. */
const graceSeconds = 10

/** The CMS gave no answer, or none that is the ledger's. */
export class LedgerUnreachable extends Error {
  override readonly name = 'LedgerUnreachable'
}

/** The ledger answered in a form that this version does not know. */
export class LedgerUnreadable extends Error {
  override readonly name = 'LedgerUnreadable'
}

export interface ChangesQuery {
  /** Number of the last entry that is known. */
  readonly after: number
  /** Seconds for which the ledger may hold an answer that would be empty. */
  readonly wait: number
  readonly limit: number
}

/** The ledger's public addresses. */
export interface LedgerClient {
  /** Entries in order. @throws LedgerUnreachable, LedgerUnreadable */
  readonly changes: (query: ChangesQuery) => Promise<LedgerAnswer>
  /** The bytes of a published file. @throws LedgerUnreachable, also where the ledger does not have it. */
  readonly media: (sha256: string) => Promise<Readable>
}

/** A client for the ledger at an address; `signal` ends what it has under way. */
export function createLedgerClient(baseURL: string, signal: AbortSignal): LedgerClient {
  // The CMS is a neighbour: a proxy for the wide world must not stand between.
  const http = axios.create({ baseURL, signal, proxy: false, httpAgent: new HttpAgent({ keepAlive: true }), httpsAgent: new HttpsAgent({ keepAlive: true }) })
  return {
    async changes(query) {
      const { data } = await http.get<unknown>('/api/kek/changes', { params: query, timeout: (query.wait + graceSeconds) * 1000 }).catch(explain)
      const answer = LedgerAnswer.safeParse(data)
      if (!answer.success) {
        throw new LedgerUnreadable(`Das Register schickt etwas, das diese Fassung der Website nicht versteht (${answer.error.issues[0]?.path.join('.')}).`, { cause: answer.error })
      }
      return answer.data
    },
    async media(sha256) {
      const { data } = await http.get<Readable>(`/api/kek/media/${sha256}`, { responseType: 'stream', timeout: graceSeconds * 1000 }).catch(explain)
      return data
    },
  }
}

function explain(cause: unknown): never {
  const why = axios.isAxiosError(cause) ? (cause.response ? `Antwort ${cause.response.status}` : cause.code ?? cause.message) : String(cause)
  throw new LedgerUnreachable(`Das CMS antwortet nicht wie erwartet (${why}).`, { cause })
}
