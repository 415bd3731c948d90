import type { Locale } from '@kek/contract'
import type { Read } from './reads.ts'
import { noteRead, watchReads } from './reads.ts'

interface Lookup { readonly value: unknown, readonly reads: ReadonlySet<Read> }

/** What was worked out from a snapshot in a language, by who made it, with what it was made from. */
export class Lookups {
  readonly #made: Map<object, Map<Locale, Lookup>>

  private constructor(made: Map<object, Map<Locale, Lookup>>) {
    this.#made = made
  }

  static none(): Lookups {
    return new Lookups(new Map())
  }

  /** What a maker made in a language, made now where it is not known. */
  get<T>(maker: object, locale: Locale, make: () => T): T {
    const ofMaker = this.#made.get(maker) ?? new Map<Locale, Lookup>()
    this.#made.set(maker, ofMaker)
    const known = ofMaker.get(locale)
    if (known) {
      known.reads.forEach(noteRead)
      return known.value as T
    }
    const { value, reads } = watchReads(make)
    ofMaker.set(locale, { value, reads })
    return value
  }

  /** Those that hold after something new was read into the ledger about documents of these types. */
  without(changed: ReadonlySet<Read>): Lookups {
    const isLasting = ([, { reads }]: [Locale, Lookup]) => !reads.has('ledger') && changed.isDisjointFrom(reads)
    return new Lookups(new Map([...this.#made].map(([maker, ofMaker]) => [maker, new Map([...ofMaker].filter(isLasting))])))
  }
}
