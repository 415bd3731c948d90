import type { LedgerEntry } from '@kek/contract'
import { createHash } from 'node:crypto'
import { genesisHash, hashEntry, hashJson } from '@kek/contract'

/**
 * What a county has more of with every year. Its plan, the fields, the contacts and the pages stay as many as they are: a hundred front pages' worth of
 * fields would measure a site that nobody could read.
 */
const growing: ReadonlySet<LedgerEntry['type']> = new Set(['goal', 'approach', 'project', 'press-article', 'event', 'document', 'image', 'place'])

/**
 * A ledger with everything that grows so many times: each copy is linked within itself as the first one is, has addresses of its own, and shows the
 * same files. What was there comes first and stays as it is.
 */
export function growLedger(entries: readonly LedgerEntry[], times: number): LedgerEntry[] {
  const grown = [...entries]
  const originals = entries.filter(({ type, content }) => growing.has(type) && content !== null)
  const ids = new Set(originals.map(({ documentId }) => documentId))
  for (let copy = 1; copy < times; copy += 1) {
    for (const entry of originals)
      grown.push(follow(grown.at(-1), { ...entry, documentId: copiedId(entry.documentId, copy), content: copyContent(entry.content, copy, ids) }))
  }
  return grown
}

/** The entry as it stands behind another, with the hashes of the chain. */
export function follow(last: Pick<LedgerEntry, 'seq' | 'hash'> | undefined, entry: LedgerEntry): LedgerEntry {
  const placed = { ...entry, seq: (last?.seq ?? 0) + 1, prevHash: last?.hash ?? genesisHash, contentHash: hashJson(entry.content), hash: '' }
  return { ...placed, hash: hashEntry(placed) }
}

function copiedId(documentId: string, copy: number): string {
  return createHash('sha256').update(`${documentId}/${copy}`).digest('hex').slice(0, 24)
}

function copyContent(content: LedgerEntry['content'], copy: number, ids: ReadonlySet<string>): LedgerEntry['content'] {
  const copied = copyValue(content, copy, ids) as Record<string, unknown>
  for (const [key, separator] of [['slug', '-'], ['title', ' ']] as const) {
    if (typeof copied[key] === 'string' && copied[key] !== '')
      copied[key] += separator + copy
  }
  return copied
}

/** Relations lead to the same copy where their target has one. Hashes of files are longer than ids and stay. */
function copyValue(value: unknown, copy: number, ids: ReadonlySet<string>): unknown {
  if (typeof value === 'string')
    return ids.has(value) ? copiedId(value, copy) : value
  if (Array.isArray(value))
    return value.map(item => copyValue(item, copy, ids))
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyValue(item, copy, ids)])) : value
}
