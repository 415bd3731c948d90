import type { Ledger } from './ledger.ts'
import type { LedgerHead } from './store.ts'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

export interface StateAnswer {
  readonly etag: string
  readonly plain: Buffer
  readonly compressed: Buffer
}

/** The ETag of a head: contents erased by law change the answer without changing the chain. */
export function etagOf({ hash, erasures }: LedgerHead): string {
  return erasures === 0 ? `"${hash}"` : `"${hash}-${erasures}"`
}

/** The finished bytes of `state`, made once per head and shared by all who ask. */
export class StateAnswers {
  readonly #ledger: Ledger
  #made: Promise<StateAnswer> | undefined
  #madeFor = ''
  #head: Promise<LedgerHead> | undefined

  constructor(ledger: Ledger) {
    this.#ledger = ledger
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
        this.#ledger.store.head().then(resolve, reject)
      })
    })
    return this.#head
  }

  async #make(): Promise<StateAnswer> {
    const { head, entries } = await this.#ledger.readState()
    const plain = Buffer.from(JSON.stringify({ seq: head.seq, headHash: head.hash, erasures: head.erasures, entries }))
    return { etag: etagOf(head), plain, compressed: await promisify(gzip)(plain) }
  }
}
