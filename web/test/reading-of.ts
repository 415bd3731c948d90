import type { LedgerEntry, PublishedFile } from '@kek/contract'
import type { Reading } from '../server/views/reading.ts'
import type { EntryDraft } from './entry-chain.ts'
import type { ImportItem } from './import-content.ts'
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { genesisHash } from '@kek/contract'
import { PublicState } from '../server/site/public-state.ts'
import { completeContent } from '../server/snapshot/complete-content.ts'
import { Snapshot } from '../server/snapshot/snapshot.ts'
import { chainOf } from './entry-chain.ts'
import { documentIdOf, importContent } from './import-content.ts'

/** An item as a test writes it: what is left out is empty. */
export type TestItem = Pick<ImportItem, 'type' | 'key' | 'data'> & Partial<ImportItem>

/** A withdrawal as a test writes it: without content the page is gone. */
export type TestWithdrawal = Pick<TestItem, 'type' | 'key' | 'locale' | 'effectiveOn' | 'note'> & Partial<Pick<EntryDraft, 'content'>>

/** What content says about a file that nobody reads in this test. */
function fileAt(path: string): PublishedFile {
  return {
    sha256: createHash('sha256').update(path).digest('hex'),
    name: basename(path),
    mime: path.endsWith('.pdf') ? 'application/pdf' : 'image/webp',
    size: 123_456,
    width: path.endsWith('.pdf') ? null : 1600,
    height: path.endsWith('.pdf') ? null : 900,
  }
}

type Options = Partial<Pick<Reading, 'locale' | 'today'>> & { readonly withdrawals?: readonly TestWithdrawal[] }

/** A ledger with these items and, after them, these withdrawals. */
function entriesOf(items: readonly TestItem[], withdrawals: readonly TestWithdrawal[]): LedgerEntry[] {
  const published = items.map(({ type, key, locale: language = 'de', effectiveOn, note, data }) => ({
    type,
    documentId: documentIdOf(type, key),
    locale: language,
    ...(effectiveOn ? { effectiveOn } : {}),
    note: note ?? null,
    content: completeContent(type, importContent(type, data, fileAt)),
  }))
  const withdrawn = withdrawals.map(({ type, key, locale: language = 'de', effectiveOn, note, content }) => ({
    type,
    documentId: documentIdOf(type, key),
    locale: language,
    action: 'withdraw' as const,
    ...(effectiveOn ? { effectiveOn } : {}),
    note: note ?? null,
    content: content ?? null,
  }))
  return chainOf([...published, ...withdrawn])
}

/** What views read, from a ledger with these items and, after them, these withdrawals. */
export function readingOf(items: readonly TestItem[], { locale = 'de', today = '2026-11-22', withdrawals = [] }: Options = {}): Reading {
  const entries = entriesOf(items, withdrawals)
  const head = entries.at(-1)
  return { snapshot: new Snapshot(entries, { seq: head?.seq ?? 0, hash: head?.hash ?? genesisHash }), locale, today }
}

/** What resources are made from, from a ledger with these items and, after them, these withdrawals. */
export function stateOf(items: readonly TestItem[], { today = '2026-11-22', withdrawals = [] }: Options = {}): PublicState {
  const entries = entriesOf(items, withdrawals)
  return new PublicState({ entries, head: entries.at(-1) ?? { seq: 0, hash: genesisHash }, erasures: 0 }, today)
}
