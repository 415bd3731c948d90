import type { Locale } from '@kek/contract'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Reading } from '../views/reading.ts'
import { defaultLocale } from '@kek/contract'
import { FollowingIndex } from './following-index.ts'
import { searchedDocuments } from './search-entries.ts'

/** The indexes of one line of states: one for each language, made when somebody searches in it. */
export class SearchIndexes {
  readonly #byLanguage = new Map<Locale, FollowingIndex>()
  /** Told of words that were typed and stand nowhere. */
  readonly noteUnanswered: (typed: readonly string[]) => void

  constructor(noteUnanswered: (typed: readonly string[]) => void = () => {}) {
    this.noteUnanswered = noteUnanswered
  }

  /** Follows to a new state without haste, in the languages in which somebody has searched; in German anyway where the plan is large. */
  async follow(readingIn: (locale: Locale) => Reading): Promise<void> {
    const isLarge = searchedDocuments(readingIn(defaultLocale)).length >= many
    const locales = new Set([...this.#byLanguage.keys(), ...isLarge ? [defaultLocale] : []])
    for (const locale of locales)
      await this.inLanguage(locale).prepare(readingIn(locale))
  }

  inLanguage(locale: Locale): FollowingIndex {
    const known = this.#byLanguage.get(locale)
    if (known)
      return known
    const index = new FollowingIndex(locale)
    this.#byLanguage.set(locale, index)
    return index
  }
}

/** From so many documents on, the first search would make pages wait for too long. */
const many = 500

/** States outside of any line that keep their indexes: readers may ask for any day, and an index is the largest thing that a state has. */
const mostAlone = 2

const standingAlone = new WeakMap<Snapshot, SearchIndexes>()
/** Those that have indexes, the one longest not asked for first. Held weakly: a preview is kept by nobody. */
let alone: readonly WeakRef<Snapshot>[] = []

/** The indexes of a state that stands alone; they are forgotten with it, or when others are searched. */
function indexesAlone(snapshot: Snapshot): SearchIndexes {
  const own = standingAlone.get(snapshot) ?? new SearchIndexes()
  standingAlone.set(snapshot, own)
  const others = alone.filter(known => known.deref() !== undefined && known.deref() !== snapshot)
  for (const known of others.slice(0, -(mostAlone - 1))) {
    const old = known.deref()
    if (old)
      standingAlone.delete(old)
  }
  alone = [...others.slice(-(mostAlone - 1)), new WeakRef(snapshot)]
  return own
}

/** The index to ask at a state. */
export function indexFor({ snapshot, locale, searchIndexes }: Reading): FollowingIndex {
  return (searchIndexes ?? indexesAlone(snapshot)).inLanguage(locale)
}
