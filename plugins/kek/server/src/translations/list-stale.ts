import type { TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import { addressKey } from '../content/document-address.ts'
import { confirmedAt } from './confirmations.ts'
import { readGermanChanges } from './german-changes.ts'

/** A translation that lags behind, with what changed in German: names of fields. */
export interface StaleTranslation extends DocumentAddress {
  readonly changedAt: string
  readonly changed: readonly string[]
}

interface Looked { readonly signature: string, readonly stale: StaleTranslation | null }

/** What was found at the last look: the start page looks every minute, and hardly anything changes in between. */
const lastLooks = new WeakMap<Core.Strapi, Map<string, Looked>>()

async function look(editorial: Editorial, address: DocumentAddress, germanSeq: number): Promise<StaleTranslation | null> {
  const looks = lastLooks.get(editorial.strapi) ?? new Map<string, Looked>()
  lastLooks.set(editorial.strapi, looks)
  const key = addressKey(address)
  const signature = [germanSeq, (await editorial.history.versions.newest(address))?.version, await confirmedAt(editorial.strapi, address)].join('/')
  const known = looks.get(key)
  if (known?.signature === signature)
    return known.stale
  const { isStale, changedAt, changes } = await readGermanChanges(editorial, address)
  const stale = isStale && changedAt ? { ...address, changedAt, changed: changes.map(({ label }) => label) } : null
  looks.set(key, { signature, stale })
  return stale
}

/** Translations of these types whose German text has changed since, those that have waited longest first. */
export async function listStale(editorial: Editorial, types: readonly TypeName[]): Promise<StaleTranslation[]> {
  const german = await editorial.ledger.store.newestGerman(types)
  const stale: StaleTranslation[] = []
  for (const { type, documentId, locale, at } of await editorial.history.versions.firstOfTranslations(types)) {
    const original = german.get(`${type}/${documentId}`)
    // What was not published in German since the translation began cannot have left it behind.
    const found = original && original.at > at ? await look(editorial, { type, documentId, locale }, original.seq) : null
    if (found)
      stale.push(found)
  }
  return stale.sort((a, b) => a.changedAt.localeCompare(b.changedAt))
}

/** Those of these documents whose text in a language lags behind the German one. */
export async function staleAmong(editorial: Editorial, { type, locale }: Pick<DocumentAddress, 'type' | 'locale'>, documentIds: readonly string[]): Promise<ReadonlySet<string>> {
  const wanted = new Set(documentIds)
  return new Set((await listStale(editorial, [type])).filter(stale => stale.locale === locale && wanted.has(stale.documentId)).map(({ documentId }) => documentId))
}
