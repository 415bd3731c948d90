import type { TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { Knex } from 'knex'
import type { Ledger } from './ledger.ts'
import type { LedgerHead } from './store.ts'
import type { ChainReport } from './verify-chain.ts'
import type { RecordedFile } from './verify-files.ts'
import { catalogue, defaultLocale, isTypeName, typeNames } from '@kek/contract'
import { toStrapiSchema } from '../content/strapi-schema.ts'
import { findBrokenGuards } from './append-only.ts'
import { verifyEntries } from './verify-chain.ts'
import { listFiles, verifyFiles } from './verify-files.ts'

export interface LedgerReport {
  readonly isWhole: boolean
  /** The last entry that is right, with its hash. */
  readonly seq: number
  readonly headHash: string
  /** One German sentence per fault, the first break first. */
  readonly faults: readonly string[]
}

/**
 * Recomputes the whole ledger and compares it with what is there: the chain, every content, the head, the published files, the database's
 * own guards, and that what counts as published in the CMS is what the ledger says. Reads by plain SQL and changes nothing, so that it can do without a
 * Strapi that has set up its database.
 */
export async function verifyLedger(strapi: Core.Strapi, ledger: Ledger): Promise<LedgerReport> {
  const { chain, faults, files } = await readMoment(strapi, ledger)
  const all = [...chain.faults, ...faults, ...await verifyFiles(strapi, ledger.media, files)]
  return { isWhole: all.length === 0, seq: chain.head.seq, headHash: chain.head.hash, faults: all }
}

/** What the database holds at one moment: what others publish meanwhile is no fault. */
async function readMoment(strapi: Core.Strapi, ledger: Ledger): Promise<{ readonly chain: ChainReport, readonly faults: readonly string[], readonly files: readonly RecordedFile[] }> {
  return strapi.db.transaction(async ({ trx }) => {
    const { client } = strapi.db.dialect
    if (client === 'postgres')
      await trx.raw('set transaction isolation level repeatable read, read only')
    if (!await trx.schema.hasTable('kek_ledger_head'))
      throw new Error('In dieser Datenbank gibt es kein Verzeichnis der Veröffentlichungen.')
    const stored = await ledger.store.head()
    const chain = await verifyEntries(trx, stored.seq)
    const guards = (await findBrokenGuards(trx, client)).map(name => `Der Auslöser „${name}“, mit dem die Datenbank das Verzeichnis schützt, fehlt oder ist verändert.`)
    if (!chain.isPublic)
      return { chain, faults: guards, files: [] }
    const faults = [...await compareHead(trx, stored, chain), ...guards, ...await findStrays(trx, chain.isPublic)]
    return { chain, faults, files: await listFiles(trx, stored.seq) }
  })
}

async function compareHead(trx: Knex, stored: LedgerHead, { head }: ChainReport): Promise<string[]> {
  const faults: string[] = []
  if (head.seq !== stored.seq || head.hash !== stored.hash)
    faults.push(`Der letzte Eintrag ist ${head.seq} mit der Prüfsumme ${head.hash}, vermerkt ist ${stored.seq} mit ${stored.hash}.`)
  const beyond = await count(trx('kek_ledger_entries').whereNotBetween('seq', [1, stored.seq]))
  if (beyond > 0)
    faults.push(`Hinter dem letzten vermerkten Eintrag ${stored.seq} steht noch etwas: ${beyond} ${beyond === 1 ? 'Eintrag' : 'Einträge'} zu viel.`)
  const erased = await count(trx('kek_ledger_contents').whereNotNull('erased_at'))
  if (erased !== stored.erasures)
    faults.push(`Als gelöscht vermerkt sind ${erased} Inhalte, gezählt wurden ${stored.erasures} Löschungen.`)
  return faults
}

async function count(query: Knex.QueryBuilder): Promise<number> {
  const [row] = await query.count({ rows: '*' }) as { rows: number | string }[]
  return Number(row?.rows)
}

/** Where the rows that Strapi takes for published and the ledger contradict each other. */
async function findStrays(trx: Knex, isPublic: ReadonlyMap<string, boolean>): Promise<string[]> {
  const faults: string[] = []
  const published = new Set<string>()
  for (const type of typeNames) {
    for (const { document_id, locale } of await readPublishedRows(trx, type)) {
      const key = `${type}/${document_id}/${locale ?? defaultLocale}`
      published.add(key)
      if (!isPublic.get(key))
        faults.push(`${key} gilt im CMS als veröffentlicht, steht aber nicht im Verzeichnis.`)
    }
  }
  const lost = [...isPublic].filter(([key, isShown]) => isShown && !published.has(key) && isTypeName(key.split('/', 1)[0] ?? ''))
  return [...faults, ...lost.map(([key]) => `${key} ist nach dem Verzeichnis öffentlich, gilt im CMS aber nicht als veröffentlicht.`)]
}

async function readPublishedRows(trx: Knex, type: TypeName): Promise<{ document_id: string, locale: string | null }[]> {
  const table = toStrapiSchema(catalogue[type]).collectionName
  // A database that no start has brought up to date yet has no table for a type that an update added.
  return table && await trx.schema.hasTable(table) ? trx(table).whereNotNull('published_at').select('document_id', 'locale') : []
}
