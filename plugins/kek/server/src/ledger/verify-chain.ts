import type { ChainHead, LedgerEntry } from '@kek/contract'
import type { Knex } from 'knex'
import { emptyChain, entryKey, hashJson, verifyChain } from '@kek/contract'
import { entryColumns, toEntry } from './store.ts'
import { findLostFiles } from './verify-files.ts'

interface StoredContent {
  /** Null where the row of the content is gone. */
  readonly stored_id: number | null
  readonly stored_content: string | null
  readonly erased_at: string | null
}

export interface ChainReport {
  /** Up to where the chain is whole. */
  readonly head: ChainHead
  /** By document and language: whether its newest entry makes it public. Undefined where the chain breaks. */
  readonly isPublic: ReadonlyMap<string, boolean> | undefined
  readonly faults: readonly string[]
}

const batch = 1000
/** The hash of a withdrawal that leaves no page: its content is null by nature. */
const nothingHash = hashJson(null)

/**
 * Recomputes every entry up to `last` and looks at every content. A content that is lost or changed does not end it, a break in the chain
 * does: after that no number can be trusted.
 */
export async function verifyEntries(trx: Knex, last: number): Promise<ChainReport> {
  const faults: string[] = []
  const isPublic = new Map<string, boolean>()
  let head: ChainHead = emptyChain
  for (;;) {
    const rows = await readRows(trx, head.seq, last)
    const right: LedgerEntry[] = []
    for (const row of rows) {
      const entry = toEntry(row)
      const verdict = verifyChain([entry], head)
      if (!verdict.isWhole)
        return { head, isPublic: undefined, faults: [...faults, `Eintrag ${verdict.seq}: ${verdict.reason}`] }
      const stored = row as unknown as StoredContent
      const contentFault = findContentFault(entry, stored)
      if (contentFault)
        faults.push(`Eintrag ${entry.seq}: ${contentFault}`)
      else
        right.push({ ...entry, content: JSON.parse(stored.stored_content ?? 'null') as LedgerEntry['content'] })
      isPublic.set(entryKey(entry), entry.action === 'publish')
      head = verdict.head
    }
    faults.push(...await findLostFiles(trx, right))
    if (rows.length < batch)
      return { head, isPublic, faults }
  }
}

/** The content comes under a name of its own: as text it may be anything, and has to be judged before it is parsed. */
async function readRows(trx: Knex, after: number, last: number): Promise<Record<string, unknown>[]> {
  return await trx('kek_ledger_entries as entry')
    .leftJoin('kek_ledger_contents as stored', 'stored.content_hash', 'entry.content_hash')
    .where('entry.seq', '>', after)
    .where('entry.seq', '<=', last)
    .orderBy('entry.seq')
    .limit(batch)
    .select(...entryColumns.map(column => `entry.${column}`), 'stored.id as stored_id', 'stored.content as stored_content', 'stored.erased_at') as Record<string, unknown>[]
}

function findContentFault(entry: LedgerEntry, stored: StoredContent): string | undefined {
  if (stored.stored_id === null)
    return 'Der Inhalt fehlt.'
  if (stored.stored_content === null)
    return stored.erased_at || (entry.action === 'withdraw' && entry.contentHash === nothingHash) ? undefined : 'Der Inhalt ist leer, ohne dass eine Löschung vermerkt ist.'
  try {
    const content = JSON.parse(stored.stored_content) as unknown
    if (hashJson(content) !== entry.contentHash)
      return 'Der Inhalt passt nicht zu seiner Prüfsumme.'
    return content === null && entry.action === 'publish' ? 'Veröffentlicht wurde nichts: Der Inhalt ist leer.' : undefined
  }
  catch {
    return 'Der Inhalt ist nicht lesbar.'
  }
}
