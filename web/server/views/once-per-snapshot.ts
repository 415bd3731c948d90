import type { Locale } from '@kek/contract'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'

/**
 * What is worked out once for a snapshot in a language and then looked up by every page: a snapshot never changes, and is forgotten with
 * everything that was made from it. Nothing of it may depend on the day.
 */
export function oncePerSnapshot<T>(make: (reading: Pick<Reading, 'snapshot' | 'locale'>) => T): (reading: Pick<Reading, 'snapshot' | 'locale'>) => T {
  const made = new WeakMap<Snapshot, Map<Locale, T>>()
  return ({ snapshot, locale }) => {
    const ofSnapshot = made.get(snapshot) ?? new Map<Locale, T>()
    made.set(snapshot, ofSnapshot)
    if (ofSnapshot.has(locale))
      return ofSnapshot.get(locale) as T
    const fresh = make({ snapshot, locale })
    ofSnapshot.set(locale, fresh)
    return fresh
  }
}
