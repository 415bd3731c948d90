/** Remembers a few made values by key, those longest not asked for going first. */
export class BoundedMemo<T> {
  readonly #most: number
  readonly #values = new Map<string, T>()

  constructor(most: number) {
    this.#most = most
  }

  /** The value under a key, made when it is not remembered. */
  get(key: string, make: () => T): T {
    const known = this.#values.has(key) ? this.#values.get(key) as T : make()
    this.#values.delete(key)
    this.#values.set(key, known)
    const [oldest] = this.#values.keys()
    if (this.#values.size > this.#most && oldest !== undefined)
      this.#values.delete(oldest)
    return known
  }
}
