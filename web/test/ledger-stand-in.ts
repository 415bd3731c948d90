import type { BarrierReceipt, LedgerAnswer, LedgerEntry, PreviewAnswer, Problem, PublishedFile, TypeName } from '@kek/contract'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { EntryDraft } from './entry-chain.ts'
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { foldToHead, genesisHash, problem, problemMediaType } from '@kek/contract'
import { completeContent } from '../server/snapshot/complete-content.ts'
import { nextEntry } from './entry-chain.ts'

type PublishOptions = Partial<Pick<EntryDraft, 'at' | 'locale' | 'note' | 'effectiveOn'>>

/**
 * The addresses of the ledger and of previews, from lists in memory. Tests need it beside the real CMS because that one never
 * serves a broken chain, lost entries or a rewritten history: here `entries` may be changed at will.
 */
export class LedgerStandIn {
  entries: LedgerEntry[] = []
  erasures = 0
  readonly files = new Map<string, { readonly bytes: Buffer, readonly mime: string }>()
  /** What previews answer, by token; all others are unknown. Their files are those of `draftFiles`. */
  readonly previews = new Map<string, PreviewAnswer | Problem>()
  readonly draftFiles = new Map<string, { readonly bytes: Buffer, readonly mime: string }>()
  /** Reports of barriers that were brought, and what the CMS says to them. */
  readonly reports: unknown[] = []
  reportAnswer: BarrierReceipt | Problem = { reference: 'B-ACDEFGHJ', dueOn: '2027-01-07' }
  /** Requests answered so far, as `GET /path?query`. */
  readonly requests: string[] = []
  #server: Server | undefined
  #waiting = new Set<() => void>()

  /** Appends one publication; fields left out are null or empty. */
  publish(type: TypeName, documentId: string, content: Readonly<Record<string, unknown>>, options: PublishOptions = {}): LedgerEntry {
    return this.#append({ ...options, type, documentId, content: completeContent(type, content) })
  }

  /** Appends one withdrawal with the reason for the public; `content` says what becomes of the page, without it it is gone. */
  withdraw(type: TypeName, documentId: string, note: string | null, options: PublishOptions & Partial<Pick<EntryDraft, 'content'>> = {}): LedgerEntry {
    return this.#append({ ...options, type, documentId, action: 'withdraw', note })
  }

  /** Takes the content of entries away, as the law may demand; the chain stays whole. */
  erase(...seqs: readonly number[]): void {
    this.entries = this.entries.map(entry => seqs.includes(entry.seq) ? { ...entry, content: null } : entry)
    this.erasures += seqs.length
    this.#wake()
  }

  /** Registers a file and gives what content says about it. */
  addFile(bytes: Buffer, name: string, mime: string, dimensions: { readonly width: number, readonly height: number } | null = null): PublishedFile {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    this.files.set(sha256, { bytes, mime })
    return { sha256, name, mime, size: bytes.length, width: dimensions?.width ?? null, height: dimensions?.height ?? null }
  }

  /** Listens on loopback; port 0 takes any free one. @returns the address for KEK_LEDGER_URL. */
  async listen(port = 0): Promise<string> {
    const server = createServer((request, response) => this.#answer(request, response))
    this.#server = server
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  /** Stops at once, as a killed process would. */
  async close(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    server?.closeAllConnections()
    await new Promise<void>(resolve => server ? server.close(() => resolve()) : resolve())
  }

  /** Ends the answers that are being held, as a restart of the CMS does; readers ask again. */
  interrupt(): void {
    this.#server?.closeAllConnections()
  }

  #append(draft: EntryDraft): LedgerEntry {
    const entry = nextEntry(this.entries.at(-1), { at: new Date().toISOString(), ...draft })
    this.entries.push(entry)
    this.#wake()
    return entry
  }

  #wake(): void {
    for (const wake of [...this.#waiting])
      wake()
  }

  #head(entries: readonly LedgerEntry[]): LedgerAnswer {
    const last = this.entries.at(-1)
    return { seq: last?.seq ?? 0, headHash: last?.hash ?? genesisHash, erasures: this.erasures, entries: [...entries] }
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://ledger')
    this.requests.push(`${request.method} ${request.url}`)
    const sha256 = /^\/api\/kek\/media\/([0-9a-f]{64})$/.exec(url.pathname)?.[1]
    const file = this.files.get(sha256 ?? '')
    const [, token, draftHash] = /^\/api\/kek\/preview\/([^/]+)(?:\/media\/([0-9a-f]{64}))?$/.exec(url.pathname) ?? []
    const preview = this.previews.get(token ?? '')
    const draftFile = preview && this.draftFiles.get(draftHash ?? '')
    if (url.pathname === '/api/kek/barrier-reports/task')
      sendJson(response, { challenge: { parameters: { nonce: '00', salt: '00', cost: 1, keyLength: 32, keyPrefix: '0' }, signature: 'x' }, ticket: 'marke' })
    else if (url.pathname === '/api/kek/barrier-reports')
      void this.#takeReport(request, response)
    else if (url.pathname === '/api/kek/state')
      sendJson(response, this.#head(foldToHead(this.entries)))
    else if (url.pathname === '/api/kek/changes')
      this.#answerChanges(url.searchParams, response)
    else if (draftFile)
      response.writeHead(200, { 'Content-Type': draftFile.mime, 'Content-Length': draftFile.bytes.length }).end(draftFile.bytes)
    else if (preview && !draftHash)
      sendJson(response, preview, 'status' in preview ? preview.status : 200)
    else if (file)
      response.writeHead(200, { 'Content-Type': file.mime, 'Content-Length': file.bytes.length }).end(file.bytes)
    else
      sendJson(response, problem(404, 'Das gibt es hier nicht.'), 404)
  }

  async #takeReport(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>)
      chunks.push(chunk)
    this.reports.push(JSON.parse(Buffer.concat(chunks).toString('utf8')))
    sendJson(response, this.reportAnswer, 'status' in this.reportAnswer ? this.reportAnswer.status : 201)
  }

  #answerChanges(query: URLSearchParams, response: ServerResponse): void {
    const after = Number(query.get('after') ?? 0)
    const limit = Number(query.get('limit') ?? 1000)
    const { erasures } = this
    const send = (): void => sendJson(response, this.#head(this.entries.filter(entry => entry.seq > after).slice(0, limit)))
    const hasNews = (): boolean => this.entries.some(entry => entry.seq > after) || this.erasures !== erasures
    const seconds = Number(query.get('wait') ?? 0)
    if (hasNews() || seconds === 0)
      return send()
    const finish = (): void => {
      this.#waiting.delete(wake)
      clearTimeout(timer)
      if (!response.destroyed)
        send()
    }
    const wake = (): void => {
      if (hasNews())
        finish()
    }
    const timer = setTimeout(finish, seconds * 1000)
    this.#waiting.add(wake)
    response.once('close', () => {
      this.#waiting.delete(wake)
      clearTimeout(timer)
    })
  }
}

function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'Content-Type': status < 400 ? 'application/json' : problemMediaType }).end(JSON.stringify(body))
}
