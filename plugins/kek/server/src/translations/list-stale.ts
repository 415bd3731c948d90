import type { Locale, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import { addressKey } from '../content/document-address.ts'
import { listConfirmations } from './confirmations.ts'
import { readGermanChanges } from './german-changes.ts'

/** A translation that lags behind, with what changed in German: names of fields. */
export interface StaleTranslation extends DocumentAddress {
  readonly changedAt: string
  readonly changed: readonly string[]
}

interface Looked { readonly signature: string, readonly stale: StaleTranslation | null }

/** What was found at the last look: the start page looks every minute, and hardly anything changes in between. */
const lastLooks = new WeakMap<Core.Strapi, Map<string, Looked>>()

async function look(editorial: Editorial, address: DocumentAddress, signature: string): Promise<StaleTranslation | null> {
  const looks = lastLooks.get(editorial.strapi) ?? new Map<string, Looked>()
  lastLooks.set(editorial.strapi, looks)
  const key = addressKey(address)
  const known = looks.get(key)
  if (known?.signature === signature)
    return known.stale
  const { isStale, changedAt, changes } = await readGermanChanges(editorial, address)
  const stale = isStale && changedAt ? { ...address, changedAt, changed: changes.map(({ label }) => label) } : null
  looks.set(key, { signature, stale })
  return stale
}

/**
 * Translations of these types whose German text has changed since, those that have waited longest first.
 * @param among the documents to look at; all when left out
 */
export async function listStale(editorial: Editorial, types: readonly TypeName[], among?: { readonly locale: Locale, readonly documentIds: readonly string[] }): Promise<StaleTranslation[]> {
  const german = await editorial.ledger.store.newestGerman(types)
  const confirmed = await listConfirmations(editorial.strapi, types)
  const stale: StaleTranslation[] = []
  for (const { begunAt, version, ...address } of await editorial.history.versions.translations(types, among)) {
    const original = german.get(`${address.type}/${address.documentId}`)
    // What was not published in German since the translation began cannot have left it behind.
    const found = original && original.at > begunAt ? await look(editorial, address, [original.seq, version, confirmed.get(addressKey(address))].join('/')) : null
    if (found)
      stale.push(found)
  }
  return stale.sort((a, b) => a.changedAt.localeCompare(b.changedAt))
}

/** Those of these documents whose text in a language lags behind the German one. */
export async function staleAmong(editorial: Editorial, { type, locale }: Pick<DocumentAddress, 'type' | 'locale'>, documentIds: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set((await listStale(editorial, [type], { locale, documentIds })).map(({ documentId }) => documentId))
}
