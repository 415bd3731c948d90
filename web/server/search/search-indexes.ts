import type { Locale } from '@kek/contract'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Reading } from '../views/reading.ts'
import { FollowingIndex } from './following-index.ts'

/** The indexes of one line of states: one for each language, made when somebody searches in it. */
export class SearchIndexes {
  readonly #byLanguage = new Map<Locale, FollowingIndex>()
  /** Told of words that were typed and stand nowhere. */
  readonly noteUnanswered: (typed: readonly string[]) => void

  constructor(noteUnanswered: (typed: readonly string[]) => void = () => {}) {
    this.noteUnanswered = noteUnanswered
  }

  inLanguage(locale: Locale): FollowingIndex {
    const known = this.#byLanguage.get(locale)
    if (known)
      return known
    const index = new FollowingIndex()
    this.#byLanguage.set(locale, index)
    return index
  }
}

const standingAlone = new WeakMap<Snapshot, SearchIndexes>()

/** The index to ask at a state; that of a state outside of any line is forgotten with it. */
export function indexFor({ snapshot, locale, searchIndexes }: Reading): FollowingIndex {
  const own = searchIndexes ?? standingAlone.get(snapshot) ?? new SearchIndexes()
  if (!searchIndexes)
    standingAlone.set(snapshot, own)
  return own.inLanguage(locale)
}
