import type { Resource } from './resource.ts'

/** Entries on one page: enough for most plans, and no answer that a small server could not make. */
const pageSize = 1000

const pattern = /^\/verzeichnis\/([1-9]\d{0,5})\.json$/

/**
 * The ledger as this site knows it, in pages: with it anybody can check, without the CMS, that nothing was rewritten. Inside an adopted
 * version it ends where that ends. In the shape of the ledger's own `changes`, with the address of the next page.
 */
export const ledgerPages: Resource = {
  matches: path => pattern.test(path),
  make: ({ path, base, state: { ledger } }) => {
    const page = Number(pattern.exec(path)?.[1])
    const entries = ledger?.entries.slice((page - 1) * pageSize, page * pageSize) ?? []
    if (!ledger || (entries.length === 0 && page > 1))
      return undefined
    const { head: { seq, hash }, erasures } = ledger
    const next = page * pageSize < seq ? `${base}/verzeichnis/${page + 1}.json` : null
    return { body: JSON.stringify({ seq, headHash: hash, erasures, next, entries }), contentType: 'application/json' }
  },
}
