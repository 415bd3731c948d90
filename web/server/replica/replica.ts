import type { LedgerAnswer } from '@kek/contract'
import type { KnownLedger } from './judge-answer.ts'
import type { LedgerClient } from './ledger-client.ts'
import type { LedgerCopy } from './ledger-copy.ts'
import { setTimeout as delay } from 'node:timers/promises'
import { emptyChain } from '@kek/contract'
import { backOff } from './back-off.ts'
import { judgeAnswer } from './judge-answer.ts'
import { LedgerUnreachable } from './ledger-client.ts'

const pageSize = 1000
const waitSeconds = 25

const nothing: KnownLedger = { entries: [], head: emptyChain, erasures: 0 }

/** This is not the ledger that the replica knows. The message is a German sentence. */
class LedgerRefused extends Error {
  override readonly name = 'LedgerRefused'
}

export interface ReplicaOptions {
  readonly client: LedgerClient
  readonly copy: LedgerCopy
  /** Called with every state that may become public. */
  readonly onChange: (known: KnownLedger) => void
  readonly log: (sentence: string) => void
  readonly signal: AbortSignal
}

/** How a replica stands to the ledger of the CMS. */
export interface ReplicaStatus {
  readonly isReachable: boolean
  /** Why the ledger is refused: a German sentence. */
  readonly refusal: string | null
  /** When the ledger last answered and was accepted: milliseconds since 1970. */
  readonly confirmedAt: number | null
}

/** Follows the ledger, checks it, and keeps a copy of its own. What it has seen it never gives up for less. */
export class Replica {
  readonly #options: ReplicaOptions
  #known: KnownLedger | undefined
  /** What the ledger must still contain, where the own copy is damaged or there is none. */
  #anchor: KnownLedger = nothing
  #isContinuing = false
  #status: ReplicaStatus = { isReachable: false, refusal: null, confirmedAt: null }
  #lastSentence = ''

  constructor(options: ReplicaOptions) {
    this.#options = options
  }

  get status(): ReplicaStatus {
    return this.#status
  }

  /** Loads the own copy, then follows the ledger until the signal comes. @throws Error when the folder of the copy cannot be used. */
  async run(): Promise<void> {
    await this.#load()
    for (let failures = 0; !this.#options.signal.aborted;) {
      try {
        await (this.#known ? this.#follow(this.#known) : this.#fetchAll(this.#anchor))
        failures = 0
        this.#say(`Die Website folgt dem Register, Stand: Eintrag ${this.#known?.head.seq ?? 0}.`, !this.#isContinuing)
        this.#isContinuing = true
      }
      catch (error) {
        failures += 1
        this.#isContinuing = false
        await this.#pauseAfter(error, failures)
      }
    }
  }

  async #load(): Promise<void> {
    const loaded = await this.#options.copy.load()
    if (!loaded)
      return
    if (loaded.isCutOff)
      this.#options.log('Die letzte Zeile der Kopie des Registers war nur halb geschrieben und zählt nicht.')
    if (loaded.damage) {
      // A shorter state would show again what has been withdrawn since, so a damaged copy is not served.
      this.#options.log(`${loaded.damage} Das Register wird neu geholt.`)
      this.#anchor = loaded.known
    }
    else {
      this.#known = loaded.known
      this.#options.onChange(loaded.known)
    }
  }

  /** Asks what is new. Not continuing from an answer just before, it asks for the last known entry too, to see that it is the same ledger. */
  async #follow(known: KnownLedger): Promise<void> {
    const { seq } = known.head
    const query = this.#isContinuing ? { after: seq, wait: waitSeconds } : { after: Math.max(0, seq - 1), wait: 0 }
    const answer = await this.#options.client.changes({ ...query, limit: pageSize })
    const next = extend(known, answer)
    if (next === 'refetch')
      return this.#fetchAll(known)
    this.#known = next
    this.#confirm()
    if (next.head.seq < answer.seq)
      return
    if (next.head.seq > seq)
      this.#options.onChange(next)
    // Also without news: it makes up for a write that failed before.
    await this.#keep(() => this.#options.copy.append(next))
  }

  /** Fetches the ledger from its first entry. It must still hold what the anchor holds. */
  async #fetchAll(anchor: KnownLedger): Promise<void> {
    let fresh: KnownLedger = nothing
    for (let isComplete = false; !isComplete;) {
      const answer = await this.#options.client.changes({ after: fresh.head.seq, wait: 0, limit: pageSize })
      const next = extend(fresh.head.seq === 0 ? { ...fresh, erasures: answer.erasures } : fresh, answer)
      fresh = next === 'refetch' ? nothing : next
      isComplete = next !== 'refetch' && next.head.seq === answer.seq
    }
    if (anchor.head.seq > 0 && fresh.entries[anchor.head.seq - 1]?.hash !== anchor.head.hash)
      throw new LedgerRefused(`Das Register des CMS enthält Eintrag ${anchor.head.seq} nicht so, wie er bekannt ist.`)
    if (fresh.erasures < anchor.erasures)
      throw new LedgerRefused('Das Register des CMS enthält wieder Inhalte, die von Rechts wegen gelöscht wurden.')
    this.#known = fresh
    this.#confirm()
    this.#options.onChange(fresh)
    await this.#keep(() => this.#options.copy.replace(fresh))
  }

  #confirm(): void {
    this.#status = { isReachable: true, refusal: null, confirmedAt: Date.now() }
  }

  /** A disk that is full must not keep the public from reading: the site goes on from memory. */
  async #keep(write: () => Promise<void>): Promise<void> {
    await write().catch((error: Error) => this.#say(`Die Kopie des Registers lässt sich nicht schreiben: ${error.message}`))
  }

  async #pauseAfter(error: unknown, failures: number): Promise<void> {
    const { signal } = this.#options
    if (signal.aborted)
      return
    const isReachable = !(error instanceof LedgerUnreachable)
    const sentence = error instanceof Error ? error.message : String(error)
    this.#status = { ...this.#status, isReachable, refusal: isReachable ? sentence : this.#status.refusal }
    this.#say(isReachable ? `Das Register wird nicht angenommen. ${sentence}` : sentence)
    await delay(backOff(failures, Math.random()), undefined, { signal }).catch(() => {})
  }

  /** Says a sentence once, not at every new try. */
  #say(sentence: string, isNews = sentence !== this.#lastSentence): void {
    if (isNews)
      this.#options.log(sentence)
    this.#lastSentence = sentence
  }
}

/** What is known after an answer. @throws LedgerRefused */
function extend(known: KnownLedger, answer: LedgerAnswer): KnownLedger | 'refetch' {
  const judgement = judgeAnswer(known, answer)
  if (judgement.action === 'refuse')
    throw new LedgerRefused(judgement.reason)
  if (judgement.action === 'refetch')
    return 'refetch'
  if (judgement.entries.length === 0) {
    if (answer.seq > known.head.seq)
      throw new LedgerRefused(`Das Register des CMS reicht bis Eintrag ${answer.seq}, liefert aber Eintrag ${known.head.seq + 1} nicht.`)
    return known
  }
  return { ...known, entries: [...known.entries, ...judgement.entries], head: judgement.head }
}
