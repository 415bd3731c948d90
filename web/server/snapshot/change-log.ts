import type { LedgerEntry, TypeName } from '@kek/contract'
import { entryKey } from '@kek/contract'

type Address = Pick<LedgerEntry, 'type' | 'documentId' | 'locale'>
type OfType = ReadonlyMap<string, readonly LedgerEntry[]>

/** Finds the entries of one document in one language. The index over a type is made when the first page asks. */
export class ChangeLog {
  readonly #given: readonly LedgerEntry[]
  readonly #seq: number
  readonly #byType: Map<TypeName, OfType>

  /**
   * @param seq the last entry that is public: drafts in a preview stand behind it, and nobody was told about them.
   * @param known indexes of types about which these entries say the same as those they were made from
   */
  constructor(entries: readonly LedgerEntry[], seq: number, known: Iterable<readonly [TypeName, OfType]> = []) {
    this.#given = entries
    this.#seq = seq
    this.#byType = new Map(known)
  }

  /** The indexes that hold after something new was said about documents of these types. */
  without(changed: ReadonlySet<TypeName>): (readonly [TypeName, OfType])[] {
    return [...this.#byType].filter(([type]) => !changed.has(type))
  }

  /** Everything the public was told, oldest first. */
  get entries(): readonly LedgerEntry[] {
    return this.#given.filter(({ seq }) => seq <= this.#seq)
  }

  /** What the public was told about a document in a language, oldest first. */
  entriesOf(address: Address): readonly LedgerEntry[] {
    const ofType = this.#byType.get(address.type) ?? Map.groupBy(this.#given.filter(({ type, seq }) => type === address.type && seq <= this.#seq), entryKey)
    this.#byType.set(address.type, ofType)
    return ofType.get(entryKey(address)) ?? []
  }
}
