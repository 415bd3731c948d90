import type { LedgerEntry, Publication } from '@kek/contract'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { defaultLocale, entryKey, listPublications } from '@kek/contract'
import { oncePerContent } from '../views/once-per-content.ts'

export type ChangeKind = 'new' | 'changed' | 'withdrawn' | 'back'

/** One change as the public was told of it, with what it was about. */
export interface ToldChange {
  readonly kind: ChangeKind
  readonly publication: Publication
  readonly entry: LedgerEntry
  /** The last content that was public up to then; null where it had to be erased. */
  readonly content: LedgerEntry['content']
}

/**
 * Every publication and withdrawal among entries, newest first. One that only corrects the note of another is told with that one:
 * nothing happened on its day.
 */
export function toldChanges(entries: readonly LedgerEntry[]): ToldChange[] {
  const bySeq = new Map(entries.map(entry => [entry.seq, entry]))
  const changes = [...Map.groupBy(entries, entryKey).values()].flatMap(ofDocument => listPublications(ofDocument).flatMap((publication, index, all): ToldChange[] => {
    const entry = bySeq.get(publication.seq)
    const before = all[index - 1]
    if (!entry)
      return []
    const shown = publication.action === 'publish' ? entry : bySeq.get(all.slice(0, index).findLast(({ action }) => action === 'publish')?.seq ?? 0)
    const kind = publication.action === 'withdraw' ? 'withdrawn' : !before ? 'new' : before.action === 'withdraw' ? 'back' : 'changed'
    return [{ kind, publication, entry, content: shown?.content ?? null }]
  }))
  return changes.sort((a, b) => b.publication.seq - a.publication.seq)
}

const told = oncePerContent(({ snapshot }) => toldChanges(snapshot.history))

/** The changes that led to a state of the site, newest first, in whatever language: made once, since a state never changes. */
export function changesOfSnapshot(snapshot: Snapshot): readonly ToldChange[] {
  return told({ snapshot, locale: defaultLocale })
}
