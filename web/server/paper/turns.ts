/** Lets work begin one after the other, for what does one thing at a time anyway: so that what matters more can still overtake what only waits. */
export class Turns {
  readonly #waiting: Record<'first' | 'last', (() => void)[]> = { first: [], last: [] }
  #isTaken = false

  /** Does the work when its turn comes. @param place `first` comes before everything that waits as `last`; among themselves they come as they came */
  async take<Result>(place: 'first' | 'last', work: () => Promise<Result>): Promise<Result> {
    if (this.#isTaken)
      await new Promise<void>(begin => this.#waiting[place].push(begin))
    this.#isTaken = true
    try {
      return await work()
    }
    finally {
      const next = this.#waiting.first.shift() ?? this.#waiting.last.shift()
      // Whoever is next has the turn already: nobody who comes in between may take it.
      this.#isTaken = next !== undefined
      next?.()
    }
  }
}
