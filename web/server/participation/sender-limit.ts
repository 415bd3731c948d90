import { createHmac, randomBytes } from 'node:crypto'

const hour = 60 * 60 * 1000
/** More senders than this within an hour is no crowd of citizens any more; those beyond it share one count. */
const mostSenders = 20_000

/**
 * Counts per sender and hour, without keeping who it was: in memory stands a number under a hash, whose key is drawn anew every hour and
 * never leaves this process.
 */
export class SenderLimit {
  #key = randomBytes(32)
  #since = Number.NEGATIVE_INFINITY
  readonly #counts = new Map<string, number>()

  /** Whether a sender may do something once more this hour, of what they may do `most` times; counts it if so. */
  take(what: string, sender: string, most: number, now: number): boolean {
    if (now - this.#since >= hour) {
      this.#since = now
      this.#key = randomBytes(32)
      this.#counts.clear()
    }
    const hash = createHmac('sha256', this.#key).update(`${what} ${sender}`).digest('base64url')
    const name = this.#counts.has(hash) || this.#counts.size < mostSenders ? hash : what
    const count = this.#counts.get(name) ?? 0
    if (count >= most)
      return false
    this.#counts.set(name, count + 1)
    return true
  }
}
