import type { ChainHead } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { Ledger } from './ledger.ts'
import { defaultLocale, emptyChain, entryKey, typeNames, verifyChain } from '@kek/contract'
import { uidOf } from '../content/strapi-schema.ts'

export interface LedgerReport {
  readonly isWhole: boolean
  readonly seq: number
  readonly headHash: string
  /** One German sentence per fault, the first break first. */
  readonly faults: readonly string[]
}

const batch = 1000

/**
 * Recomputes the whole ledger and compares it with what Strapi holds as published: the chain, every content, the head,
 * and that no published row came about without an entry.
 */
export async function verifyLedger(strapi: Core.Strapi, ledger: Ledger): Promise<LedgerReport> {
  const stored = await ledger.store.head()
  let head: ChainHead = emptyChain
  const isPublic = new Map<string, boolean>()
  for (;;) {
    const entries = await ledger.store.between(head.seq, Number.MAX_SAFE_INTEGER, batch)
    if (entries.length === 0)
      break
    const verdict = verifyChain(entries, head)
    if (!verdict.isWhole)
      return { isWhole: false, seq: stored.seq, headHash: stored.hash, faults: [`Eintrag ${verdict.seq}: ${verdict.reason}`] }
    for (const entry of entries)
      isPublic.set(entryKey(entry), entry.action === 'publish')
    head = verdict.head
  }
  const faults = head.seq === stored.seq && head.hash === stored.hash ? [] : [`Der letzte Eintrag ist ${head.seq}, vermerkt ist ${stored.seq}.`]
  faults.push(...await findStrays(strapi, isPublic))
  return { isWhole: faults.length === 0, seq: head.seq, headHash: head.hash, faults }
}

async function findStrays(strapi: Core.Strapi, isPublic: ReadonlyMap<string, boolean>): Promise<string[]> {
  const faults: string[] = []
  for (const type of typeNames) {
    const rows = await strapi.db.query(uidOf(type)).findMany({ select: ['documentId', 'locale'], where: { publishedAt: { $notNull: true } } }) as { documentId: string, locale: string | null }[]
    for (const { documentId, locale } of rows) {
      const key = `${type}/${documentId}/${locale ?? defaultLocale}`
      if (!isPublic.get(key))
        faults.push(`${key} gilt im CMS als veröffentlicht, steht aber nicht im Verzeichnis.`)
    }
  }
  return faults
}
