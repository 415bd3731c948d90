export interface TickerParts {
  /** One look for work. @returns how long to wait for the next one, in milliseconds */
  readonly tick: (isEnding: () => boolean) => Promise<number>
  /** A look itself went wrong: the database cannot be reached. */
  readonly onFault: (cause: unknown) => void
  /** How long to wait after that. */
  readonly pauseAfterFault: number
  /** How long to wait before the first look: who starts has other things to do. */
  readonly firstPause: number
}

/** Looks for work again and again, one look at a time, without keeping the process alive and without ever ending by an error. */
export class Ticker {
  readonly #parts: TickerParts
  #timer: NodeJS.Timeout | undefined
  #look: Promise<void> = Promise.resolve()
  #isEnding = false
  /** Of faults in a row the first is told; a database that is away for an hour fills no log. */
  #isFaulty = false

  constructor(parts: TickerParts) {
    this.#parts = parts
  }

  start(): void {
    this.#isEnding = false
    this.#plan(this.#parts.firstPause)
  }

  /** Resolves when the look that is under way has come to an end. */
  async stop(): Promise<void> {
    this.#isEnding = true
    clearTimeout(this.#timer)
    await this.#look
  }

  #plan(pause: number): void {
    if (this.#isEnding)
      return
    this.#timer = setTimeout(() => {
      this.#look = this.#tick()
    }, pause)
    this.#timer.unref()
  }

  async #tick(): Promise<void> {
    const { tick, onFault, pauseAfterFault } = this.#parts
    let pause = pauseAfterFault
    try {
      pause = await tick(() => this.#isEnding)
      this.#isFaulty = false
    }
    catch (cause) {
      if (!this.#isFaulty)
        onFault(cause)
      this.#isFaulty = true
    }
    this.#plan(pause)
  }
}
