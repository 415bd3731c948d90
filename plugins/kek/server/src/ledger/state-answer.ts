import type { Ledger } from './ledger.ts'
import type { LedgerHead } from './store.ts'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Up to here the best Brotli takes a thread some seconds; more than that is compressed quickly, and still smaller than with gzip. */
const bestUpTo = 2_000_000

export interface StateAnswer {
  readonly etag: string
  readonly plain: Buffer
  readonly gzip: Buffer
  /** The same a quarter smaller, for those who take Brotli; undefined until it is made, which the first of them sets off. */
  readonly brotli: () => Buffer | undefined
}

/** What the answers are made from. */
export interface StateSource {
  readonly readState: Ledger['readState']
  readonly store: Pick<Ledger['store'], 'head'>
}

/** The ETag of a head: contents erased by law change the answer without changing the chain. */
export function etagOf({ hash, erasures }: LedgerHead): string {
  return erasures === 0 ? `"${hash}"` : `"${hash}-${erasures}"`
}

/** The finished bytes of `state`, made once per head and shared by all who ask. */
export class StateAnswers {
  readonly #source: StateSource
  #made: Promise<StateAnswer> | undefined
  #madeFor = ''
  #head: Promise<LedgerHead> | undefined
  #isCompressing = false

  constructor(source: StateSource) {
    this.#source = source
  }

  /** The answer for a head at least as new as this call. */
  async read(): Promise<StateAnswer> {
    const etag = etagOf(await this.#readHead())
    if (this.#madeFor !== etag || !this.#made) {
      this.#madeFor = etag
      this.#made = this.#make()
      this.#made.catch(() => (this.#madeFor = ''))
    }
    return this.#made
  }

  /** Callers of the same turn of the event loop share one look at the database. */
  #readHead(): Promise<LedgerHead> {
    this.#head ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        this.#head = undefined
        this.#source.store.head().then(resolve, reject)
      })
    })
    return this.#head
  }

  async #make(): Promise<StateAnswer> {
    const { head, entries } = await this.#source.readState()
    const plain = Buffer.from(JSON.stringify({ seq: head.seq, headHash: head.hash, erasures: head.erasures, entries }))
    return { etag: etagOf(head), plain, gzip: await promisify(gzip)(plain), brotli: this.#brotliOf(plain) }
  }

  /** It takes a thread a second for the demo: one head at a time, however quickly heads follow each other. */
  #brotliOf(plain: Buffer): () => Buffer | undefined {
    let made: Buffer | undefined
    return () => {
      if (!made && !this.#isCompressing) {
        this.#isCompressing = true
        promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: plain.length > bestUpTo ? 5 : constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } })
          .then(bytes => (made = bytes))
          // Then readers go on getting gzip; the next one has it tried again.
          .catch(() => {})
          .finally(() => (this.#isCompressing = false))
      }
      return made
    }
  }
}
