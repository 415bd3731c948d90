import type { TypeName } from '@kek/contract'
import type { Read } from '../snapshot/reads.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { TimelessReading } from './reading.ts'
import { watchReads } from '../snapshot/reads.ts'

/**
 * What is worked out once in a language and then looked up by every page: for this snapshot and those that follow, as long as nothing
 * was published of the types that it was made from. Nothing of it may depend on the day, and it must be whole: what it would read later
 * is not noticed.
 */
export function oncePerContent<T>(make: (reading: TimelessReading) => T): (reading: TimelessReading) => T {
  return ({ snapshot, locale }) => snapshot.remember(make, locale, () => make({ snapshot, locale }))
}

/**
 * What is worked out once for a document, as long as nothing was published about it or of the types that it is made from beside it.
 * @param types these types; what is made from another one is made anew each time, since nobody would notice when that changes
 */
export function oncePerDocument<D extends PublicDocument, T>(types: readonly TypeName[], make: (document: D, reading: TimelessReading) => T): (document: D, reading: TimelessReading) => T {
  const named: ReadonlySet<Read> = new Set(types)
  const store = oncePerContent(({ snapshot, locale }) => {
    for (const type of types)
      snapshot.all(type, locale)
    return new WeakMap<D, { readonly value: T }>()
  })
  return (document, { snapshot, locale }) => {
    const made = store({ snapshot, locale })
    const known = made.get(document)
    if (known)
      return known.value
    const { value, reads } = watchReads(() => make(document, { snapshot, locale }))
    if (reads.isSubsetOf(named))
      made.set(document, { value })
    return value
  }
}
