import type { Readable } from 'node:stream'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { PreviewAnswer } from '@kek/contract'
import axios from 'axios'

/** Somebody waits for the page: a CMS that is busy for longer counts as away. */
const patience = 8000

export type PreviewReply =
  | { readonly kind: 'open', readonly answer: PreviewAnswer }
  /** There is no such preview (404) or none any more (410), with a German sentence. */
  | { readonly kind: 'refused', readonly status: 404 | 410, readonly sentence: string }

/** The bytes of a file that only a draft names. */
export interface DraftFile {
  readonly mime: string
  readonly size: number | undefined
  readonly bytes: Readable
}

/** What the CMS shows to whoever has a token. Nothing of it is kept: a token that was taken back is closed for the next request. */
export interface PreviewClient {
  /** @param isOpening whether somebody follows the link itself, which is counted. @throws Error where the CMS does not answer. */
  readonly open: (token: string, isOpening: boolean) => Promise<PreviewReply>
  /** Undefined where the preview has no such file or is closed. @throws Error where the CMS does not answer. */
  readonly media: (token: string, sha256: string) => Promise<DraftFile | undefined>
}

/** A client for the previews of the CMS at an address. */
export function createPreviewClient(baseURL: string): PreviewClient {
  // The CMS is a neighbour: a proxy for the wide world must not stand between.
  const http = axios.create({
    baseURL,
    proxy: false,
    timeout: patience,
    maxRedirects: 0,
    validateStatus: status => [200, 404, 410].includes(status),
    httpAgent: new HttpAgent({ keepAlive: true }),
    httpsAgent: new HttpsAgent({ keepAlive: true }),
  })
  return {
    async open(token, isOpening) {
      const { data, status } = await http.get<unknown>(`/api/kek/preview/${token}`, { params: isOpening ? { opening: 1 } : {} }).catch(hideToken)
      return status === 200 ? { kind: 'open', answer: PreviewAnswer.parse(data) } : { kind: 'refused', status: status === 410 ? 410 : 404, sentence: sentenceOf(data) }
    },
    async media(token, sha256) {
      const { data, status, headers } = await http.get<Readable>(`/api/kek/preview/${token}/media/${sha256}`, { responseType: 'stream' }).catch(hideToken)
      if (status !== 200) {
        data.destroy()
        return undefined
      }
      const size = Number(headers['content-length'])
      return { mime: String(headers['content-type'] ?? 'application/octet-stream'), size: Number.isInteger(size) ? size : undefined, bytes: data }
    },
  }
}

function sentenceOf(body: unknown): string {
  const title = typeof body === 'object' && body !== null && 'title' in body ? body.title : undefined
  return typeof title === 'string' ? title : 'Diesen Link gibt es nicht.'
}

/** What went wrong, without the address that was asked: it holds the token, and errors get into the log. */
function hideToken(cause: unknown): never {
  throw new Error(`Das CMS antwortet nicht wie erwartet (${axios.isAxiosError(cause) ? cause.response?.status ?? cause.code ?? 'ohne Antwort' : 'ohne Antwort'}).`)
}
