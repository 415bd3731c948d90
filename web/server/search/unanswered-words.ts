import { countableWord } from '@kek/contract'

/** Different words of one day that are remembered: more are not counted. */
const mostOfDay = 1000
/** Words that are sent at once. */
const mostAtOnce = 100

/**
 * Collects words for which the search found nothing. It knows each word once a day, nothing of when it was asked or by whom, and forgets
 * everything with the end of the process.
 */
export class UnansweredWords {
  readonly #send: (words: readonly string[]) => Promise<void>
  readonly #today: () => string
  #day = ''
  #sent = new Set<string>()
  #waiting = new Set<string>()

  constructor(send: (words: readonly string[]) => Promise<void>, today: () => string) {
    this.#send = send
    this.#today = today
  }

  /** Notes words as they were typed. */
  note(typed: readonly string[]): void {
    this.#turn()
    for (const word of typed.flatMap(one => countableWord(one) ?? [])) {
      if (!this.#sent.has(word) && this.#waiting.size + this.#sent.size < mostOfDay)
        this.#waiting.add(word)
    }
  }

  /** Sends what came together, in the order of the alphabet: nothing shows who asked for two of them. What cannot be sent waits until the day ends. */
  async flush(): Promise<void> {
    this.#turn()
    const words = [...this.#waiting].sort().slice(0, mostAtOnce)
    if (words.length === 0)
      return
    await this.#send(words)
    for (const word of words) {
      this.#waiting.delete(word)
      this.#sent.add(word)
    }
  }

  #turn(): void {
    const day = this.#today()
    if (day === this.#day)
      return
    this.#day = day
    this.#sent = new Set()
    this.#waiting = new Set()
  }
}
