import type { LedgerEntry, PublishedFile, TypeName } from '@kek/contract'
import type { PublicDocument, Snapshot } from './snapshot.ts'
import { isFileShowable } from '@kek/contract'
import { fileFields } from './public-files.ts'

/** Long before there was a ledger: a right that ended then has ended on every day. */
const longAgo = '1900-01-01'

/** Types whose files are somebody's work: what the newest state says of the right holds for every earlier one. */
const borrowed: ReadonlySet<TypeName> = new Set(['press-article', 'image'])

/**
 * Whether files of earlier states may be shown today: only of documents that are still public or readable under a notice, and never
 * after the right to show them has ended, whatever an old state said of it.
 */
export class LastingFiles {
  readonly #snapshot: Snapshot
  readonly #today: string
  readonly #kept = new Map<TypeName, ReadonlyMap<string, PublicDocument>>()

  /** @param snapshot what is public today */
  constructor(snapshot: Snapshot, today: string) {
    this.#snapshot = snapshot
    this.#today = today
  }

  /** Whether the file that an entry names may be shown today. */
  mayShow({ type, documentId, content }: LedgerEntry): boolean {
    const now = this.#snapshot.get(type, documentId) ?? this.#keptOf(type).get(documentId)
    if (!content || !now || !isFileShowable(type, content, this.#today))
      return false
    return !borrowed.has(type) || (isFileShowable(type, now.content, this.#today) && fileOf(type, now.content) !== null)
  }

  /** Every file that some state of the ledger names and that may be shown today, by hash. */
  of(entries: readonly LedgerEntry[]): ReadonlyMap<string, readonly PublishedFile[]> {
    const files = new Map<string, PublishedFile[]>()
    for (const entry of entries) {
      const file = entry.action === 'publish' && entry.content ? fileOf(entry.type, entry.content) : null
      if (file && this.mayShow(entry) && !files.get(file.sha256)?.some(({ name }) => name === file.name))
        files.set(file.sha256, [...files.get(file.sha256) ?? [], file])
    }
    return files
  }

  /** The entry as an old state may show it today: with a file that may not be shown any more left out, and said to be so where there is a right. */
  withoutEnded(entry: LedgerEntry): LedgerEntry {
    const { type, content, action } = entry
    if (action !== 'publish' || !content || !fileOf(type, content) || this.mayShow(entry))
      return entry
    return { ...entry, content: type === 'image' ? { ...content, validUntil: longAgo } : { ...content, [fileFields.get(type) as string]: null } }
  }

  #keptOf(type: TypeName): ReadonlyMap<string, PublicDocument> {
    const known = this.#kept.get(type) ?? new Map(this.#snapshot.kept(type).map(document => [document.documentId, document]))
    this.#kept.set(type, known)
    return known
  }
}

function fileOf(type: TypeName, content: object): PublishedFile | null {
  const field = fileFields.get(type)
  return field === undefined ? null : (content as Readonly<Record<string, PublishedFile | null | undefined>>)[field] ?? null
}
