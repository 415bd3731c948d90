import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Coding } from './content-coding.ts'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { chooseCoding } from './content-coding.ts'
import { pageHeaders } from './security-headers.ts'

const compress = {
  br: (bytes: Buffer, isLasting: boolean) => promisify(brotliCompress)(bytes, { params: {
    // The best costs thirty times as much: it is for what is compressed once and read for months.
    [constants.BROTLI_PARAM_QUALITY]: isLasting ? constants.BROTLI_MAX_QUALITY : 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    // No further back than the answer is long: for its usual 4 MB brotli takes as much memory anew for every page, and the system's allocator keeps it.
    [constants.BROTLI_PARAM_LGWIN]: windowBits(bytes.length),
  } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 6 }),
}

/** The smallest window of brotli, as a power of two, that spans so many bytes; 64 kB at least, 4 MB at most. */
export function windowBits(length: number): number {
  return Math.min(constants.BROTLI_DEFAULT_WINDOW, Math.max(16, Math.ceil(Math.log2(length + 16))))
}

/** Below this, compression saves less than its own headers cost. */
const minCompressed = 1024

interface Form {
  readonly body: Buffer
  /** Undefined for what is never kept: then there is nothing to compare. */
  readonly etag: string | undefined
  /** Names and values in turn, ready to be written. */
  readonly headers: string[]
  readonly headersUnchanged: string[]
}

export interface AnswerFacts {
  readonly status: number
  readonly body: Buffer
  readonly contentType: string
  readonly cacheControl: string
  /** Further names and values in turn. */
  readonly headers?: readonly string[]
  /** What is said on every answer about what a browser may do with it; that of public pages when left out. */
  readonly policy?: readonly string[]
  /** Whether it is made for one request and never kept: it gets no `ETag`, by which two answers could be compared. */
  readonly isPassing?: boolean
  /** False where it is too large to be kept in memory: it is made anew for each request. */
  readonly isKept?: boolean
  /** Whether it stays the same for as long as the program runs: then it is compressed as small as it gets. */
  readonly isLasting?: boolean
}

/** A finished answer: its bytes plain and compressed, with everything that is sent along. Compressed once, when first asked for. */
export class Answer {
  readonly status: number
  readonly plain: Form
  readonly #facts: AnswerFacts
  readonly #hash: string
  readonly #compressed: Partial<Record<Coding, Form>> = {}
  readonly #underWay: Partial<Record<Coding, Promise<Form>>> = {}

  constructor(facts: AnswerFacts) {
    this.status = facts.status
    this.#facts = facts
    this.#hash = createHash('sha256').update(facts.body).digest('base64url').slice(0, 22)
    this.plain = this.#form(facts.body, 'identity')
  }

  get isKept(): boolean {
    return this.#facts.isKept ?? true
  }

  get isCompressible(): boolean {
    return this.#facts.body.length >= minCompressed && /^(?:text\/|image\/svg|application\/(?:json|javascript|xml|manifest)|[^;]+\+(?:json|xml))/.test(this.#facts.contentType)
  }

  /** What this answer may come to weigh in memory, in bytes: both compressed forms together stay below the plain one. */
  get weight(): number {
    return this.plain.body.length * (this.isCompressible ? 2 : 1) + 2000
  }

  /** The form of the answer that can be sent at once, if it is the one wanted. */
  ready(coding: Coding): Form | undefined {
    return coding === 'identity' || !this.isCompressible ? this.plain : this.#compressed[coding]
  }

  /** The answer in a form; many who ask at once share one compression. */
  async in(coding: Coding): Promise<Form> {
    const ready = this.ready(coding)
    if (ready || coding === 'identity')
      return ready ?? this.plain
    return this.#underWay[coding] ??= compress[coding](this.plain.body, this.#facts.isLasting ?? false).then(body => this.#compressed[coding] = this.#form(body, coding))
  }

  #form(body: Buffer, coding: Coding): Form {
    const { contentType, cacheControl, headers = [], policy = pageHeaders, isPassing = false } = this.#facts
    const etag = isPassing ? undefined : `"${this.#hash}${coding === 'identity' ? '' : `-${coding}`}"`
    const about = [...(etag === undefined ? [] : ['ETag', etag]), 'Cache-Control', cacheControl, ...(this.isCompressible ? ['Vary', 'Accept-Encoding'] : []), ...policy, ...headers]
    return {
      body,
      etag,
      headers: ['Content-Type', contentType, 'Content-Length', String(body.length), ...(coding === 'identity' ? [] : ['Content-Encoding', coding]), ...about],
      headersUnchanged: about,
    }
  }
}

/** Whether an `If-None-Match` names this tag; weak tags compare as strong ones (RFC 9110 §13.1.2). */
export function hasTag(header: string | undefined, etag: string): boolean {
  if (header === undefined || header === etag)
    return header !== undefined
  return header.split(',').some((part) => {
    const tag = part.trim().replace(/^W\//, '')
    return tag === etag || tag === '*'
  })
}

/** Sends a finished answer in the form that the reader takes, or says that nothing has changed. */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const coding = chooseCoding(request.headers['accept-encoding'])
  const ready = answer.ready(coding)
  if (ready)
    sendForm(request, response, answer.status, ready)
  else
    answer.in(coding).catch(() => answer.plain).then(form => sendForm(request, response, answer.status, form))
}

function sendForm(request: IncomingMessage, response: ServerResponse, status: number, { body, etag, headers, headersUnchanged }: Form): void {
  if (status === 200 && etag !== undefined && hasTag(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headersUnchanged)
    response.end()
    return
  }
  response.writeHead(status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}
