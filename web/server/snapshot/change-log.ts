import type { LedgerEntry } from '@kek/contract'
import { entryKey } from '@kek/contract'

type Address = Pick<LedgerEntry, 'type' | 'documentId' | 'locale'>

/** Finds the entries of one document in one language. The index over the whole ledger is made when the first page asks. */
export class ChangeLog {
  readonly #given: readonly LedgerEntry[]
  readonly #seq: number
  #byDocument: ReadonlyMap<string, readonly LedgerEntry[]> | undefined

  /** @param seq the last entry that is public: drafts in a preview stand behind it, and nobody was told about them. */
  constructor(entries: readonly LedgerEntry[], seq: number) {
    this.#given = entries
    this.#seq = seq
  }

  /** Everything the public was told, oldest first. */
  get entries(): readonly LedgerEntry[] {
    return this.#given.filter(({ seq }) => seq <= this.#seq)
  }

  /** What the public was told about a document in a language, oldest first. */
  entriesOf(address: Address): readonly LedgerEntry[] {
    this.#byDocument ??= Map.groupBy(this.entries, entryKey)
    return this.#byDocument.get(entryKey(address)) ?? []
  }
}
