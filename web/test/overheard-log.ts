/** Collects what a site says, so that a test can wait for a sentence instead of for some time. */
export class OverheardLog {
  readonly sentences: string[] = []
  #waiting: { readonly pattern: RegExp, readonly resolve: () => void }[] = []

  readonly log = (sentence: string): void => {
    this.sentences.push(sentence)
    for (const { pattern, resolve } of this.#waiting) {
      if (pattern.test(sentence))
        resolve()
    }
  }

  /** Waits for the next sentence that fits; those before do not count. */
  next(pattern: RegExp): Promise<void> {
    return new Promise(resolve => this.#waiting.push({ pattern, resolve }))
  }
}
