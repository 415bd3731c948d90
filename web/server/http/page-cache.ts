import type { Answer } from './answer.ts'
import { splitLanguage } from '../site/split-language.ts'

const megabyte = 1024 * 1024

interface Kept { readonly answer: Answer, isUsed: boolean }

/** Finished answers up to a number of bytes: when it gets tight, those go first that were not asked for since the last time it got tight. */
export class BoundedStore {
  readonly #maxBytes: number
  readonly #kept = new Map<string, Kept>()
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get bytes(): number {
    return this.#bytes
  }

  get(key: string): Answer | undefined {
    const kept = this.#kept.get(key)
    if (kept)
      kept.isUsed = true
    return kept?.answer
  }

  set(key: string, answer: Answer): void {
    this.#drop(key)
    this.#kept.set(key, { answer, isUsed: false })
    this.#bytes += answer.weight
    for (const [oldest, { answer: old, isUsed }] of this.#kept) {
      if (this.#bytes <= this.#maxBytes)
        return
      this.#drop(oldest)
      if (isUsed) {
        this.#kept.set(oldest, { answer: old, isUsed: false })
        this.#bytes += old.weight
      }
    }
  }

  #drop(key: string): void {
    this.#bytes -= this.#kept.get(key)?.answer.weight ?? 0
    this.#kept.delete(key)
  }
}

/** Whether anyone can make any number of addresses like this one: of questions, of days to compare, of colours. */
function isEndless(key: string): boolean {
  return key.includes('?') || /^\/(?:stand|gestaltung)\//.test(splitLanguage(key).path)
}

/** All answers of one head of the ledger on one day. */
class Generation {
  readonly pages = new BoundedStore(64 * megabyte)
  /** Answers that anyone can make any number of, by asking for what there is not, for any day, or searching for anything: they must not push pages out. */
  readonly others = new BoundedStore(8 * megabyte)
  readonly underWay = new Map<string, Promise<Answer>>()
  readonly holdsUntil: number

  constructor(holdsUntil: number) {
    this.holdsUntil = holdsUntil
  }
}

/**
 * The page cache in front of everything. A new head of the ledger makes every old answer unreachable: nothing is ever purged,
 * nothing stale is ever served.
 */
export class PageCache {
  #generation = new Generation(0)

  /** Starts anew; the answers to come hold until a moment (milliseconds since 1970) at the latest. */
  renew(holdsUntil: number): void {
    this.#generation = new Generation(holdsUntil)
  }

  /** The finished answer under a key, if it still holds. */
  find(key: string): Answer | undefined {
    const { pages, others, holdsUntil } = this.#generation
    const answer = pages.get(key) ?? others.get(key)
    return answer && Date.now() < holdsUntil ? answer : undefined
  }

  /**
   * The answer under a key, made when it is not there; many who ask at once share the making. Failures (5xx) are not kept.
   * @param isOther whether anyone can make any number of such answers: they have a store of their own, so that they push no page out
   */
  obtain(key: string, make: () => Promise<Answer>, isOther = isEndless(key)): Promise<Answer> {
    const generation = this.#generation
    const known = this.find(key)
    if (known)
      return Promise.resolve(known)
    const underWay = generation.underWay.get(key)
    if (underWay)
      return underWay
    const making = make().then((answer) => {
      if (answer.status < 500 && answer.isKept)
        (answer.status === 200 && !isOther ? generation.pages : generation.others).set(key, answer)
      return answer
    }).finally(() => generation.underWay.delete(key))
    generation.underWay.set(key, making)
    return making
  }
}
