import type { LedgerHead } from './store.ts'

interface Waiter {
  readonly after: number
  readonly erasures: number
  readonly resolve: () => void
}

/**
 * Tells those who wait for something new. This process hears of its own appends at once; what another process
 * on the same database appends (a second CMS, an import) is looked up while somebody waits.
 */
export class HeadSignal {
  readonly #readHead: () => Promise<LedgerHead>
  readonly #interval: number
  readonly #waiters = new Set<Waiter>()
  #poll: NodeJS.Timeout | undefined

  /**
   * @param readHead reads the head as it is now
   * @param interval milliseconds from one look for the work of other processes to the next
   */
  constructor(readHead: () => Promise<LedgerHead>, interval: number) {
    this.#readHead = readHead
    this.#interval = interval
  }

  /** Something was appended or erased, and committed. */
  announce(): void {
    for (const waiter of this.#waiters)
      waiter.resolve()
  }

  /** Resolves when the ledger may hold more than the caller knows, after `seconds`, or when `signal` aborts. */
  async wait(known: { readonly seq: number, readonly erasures: number }, seconds: number, signal: AbortSignal): Promise<void> {
    await new Promise<void>((resolve) => {
      const finish = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', finish)
        this.#waiters.delete(waiter)
        if (this.#waiters.size === 0)
          this.#stopPolling()
        resolve()
      }
      const waiter: Waiter = { after: known.seq, erasures: known.erasures, resolve: finish }
      const timer = setTimeout(finish, seconds * 1000)
      signal.addEventListener('abort', finish, { once: true })
      this.#waiters.add(waiter)
      // An append between the caller's look and this line has been announced already.
      void this.#look()
      this.#poll ??= this.#startPolling()
    })
  }

  /** Lets everybody go: the process ends. */
  close(): void {
    this.announce()
    this.#stopPolling()
  }

  async #look(): Promise<void> {
    const head = await this.#readHead().catch(() => undefined)
    if (!head)
      return
    for (const waiter of this.#waiters) {
      if (head.seq > waiter.after || head.erasures !== waiter.erasures)
        waiter.resolve()
    }
  }

  #startPolling(): NodeJS.Timeout {
    // On SQLite a look waits while a transaction holds the one connection; no second one has to queue behind it.
    let isLooking = false
    return setInterval(() => {
      if (isLooking)
        return
      isLooking = true
      void this.#look().finally(() => (isLooking = false))
    }, this.#interval)
  }

  #stopPolling(): void {
    clearInterval(this.#poll)
    this.#poll = undefined
  }
}
