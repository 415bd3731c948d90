import type { TypeName } from '@kek/contract'

/** What something was worked out from: documents of a type, or the ledger as a whole. */
export type Read = TypeName | 'ledger'

/** The work that is being watched; of two, one inside the other, the inner. */
let watched: Set<Read> | undefined

/** Notes what the work that is being watched, if any, has read. */
export function noteRead(read: Read): void {
  watched?.add(read)
}

/** Does a piece of work, and gives what it read beside what came of it. Work inside of other work counts for that too. */
export function watchReads<T>(work: () => T): { readonly value: T, readonly reads: ReadonlySet<Read> } {
  const outer = watched
  const reads = new Set<Read>()
  watched = reads
  try {
    return { value: work(), reads }
  }
  finally {
    watched = outer
    reads.forEach(noteRead)
  }
}
