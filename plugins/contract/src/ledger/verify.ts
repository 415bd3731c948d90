import type { LedgerEntry } from './entry.ts'
import { genesisHash } from './entry.ts'
import { hashEntry, hashJson } from './hash.ts'

/** Where a chain ends: what the next entry must build on. */
export interface ChainHead {
  readonly seq: number
  readonly hash: string
}

export const emptyChain: ChainHead = { seq: 0, hash: genesisHash }

export type Verdict = { readonly isWhole: true, readonly head: ChainHead } | { readonly isWhole: false, readonly seq: number, readonly reason: string }

/**
 * Recomputes entries that follow on `head`, in order: no gap, every hash right, every content that is still there matches its hash.
 * @returns the new head, or the first entry that does not fit and why.
 */
export function verifyChain(entries: Iterable<LedgerEntry>, head: ChainHead = emptyChain): Verdict {
  let { seq, hash } = head
  for (const entry of entries) {
    const reason = entry.seq !== seq + 1
      ? `Auf Eintrag ${seq} muss Eintrag ${seq + 1} folgen.`
      : entry.prevHash !== hash
        ? 'Die Prüfsumme des Vorgängers stimmt nicht.'
        : entry.hash !== hashEntry(entry)
          ? 'Die Prüfsumme des Eintrags stimmt nicht.'
          : entry.content !== null && hashJson(entry.content) !== entry.contentHash
            ? 'Der Inhalt passt nicht zu seiner Prüfsumme.'
            : undefined
    if (reason)
      return { isWhole: false, seq: entry.seq, reason }
    seq = entry.seq
    hash = entry.hash
  }
  return { isWhole: true, head: { seq, hash } }
}
