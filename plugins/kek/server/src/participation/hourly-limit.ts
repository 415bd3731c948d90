const hour = 60 * 60 * 1000

/** Counts what happens within an hour, for everybody together; it knows nothing of who it was. */
export class HourlyLimit {
  readonly #most: number
  #since = Number.NEGATIVE_INFINITY
  #count = 0

  constructor(most: number) {
    this.#most = most
  }

  /** Whether one more is within the limit; counts it if so. */
  take(now: number): boolean {
    if (now - this.#since >= hour) {
      this.#since = now
      this.#count = 0
    }
    if (this.#count >= this.#most)
      return false
    this.#count += 1
    return true
  }
}
