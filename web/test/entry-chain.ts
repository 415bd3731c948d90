import type { LedgerEntry } from '@kek/contract'
import { defaultLocale, genesisHash, hashEntry, hashJson } from '@kek/contract'

/** What a test says about an entry; everything else follows from the chain. */
export type EntryDraft = Pick<LedgerEntry, 'type' | 'documentId'> & Partial<Pick<LedgerEntry, 'at' | 'locale' | 'action' | 'note' | 'effectiveOn' | 'content'>>

/** The entry that follows on `previous`, with the contract's own hashes. */
export function nextEntry(previous: LedgerEntry | undefined, draft: EntryDraft): LedgerEntry {
  const seq = (previous?.seq ?? 0) + 1
  const at = draft.at ?? new Date(Date.UTC(2026, 0, 1) + seq).toISOString()
  const content = draft.content ?? null
  const entry: LedgerEntry = {
    seq,
    at,
    effectiveOn: draft.effectiveOn ?? at.slice(0, 10),
    type: draft.type,
    documentId: draft.documentId,
    locale: draft.locale ?? defaultLocale,
    action: draft.action ?? 'publish',
    contentHash: hashJson(content),
    prevHash: previous?.hash ?? genesisHash,
    hash: '',
    note: draft.note ?? null,
    content,
  }
  return { ...entry, hash: hashEntry(entry) }
}

/** A whole chain from its drafts. */
export function chainOf(drafts: readonly EntryDraft[], after: readonly LedgerEntry[] = []): LedgerEntry[] {
  const chain = [...after]
  for (const draft of drafts)
    chain.push(nextEntry(chain.at(-1), draft))
  return chain.slice(after.length)
}
