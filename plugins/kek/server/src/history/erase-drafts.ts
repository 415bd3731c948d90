import type { Core } from '@strapi/types'
import type { VersionStore } from './version-store.ts'

/** What was saved when this content became public: under another hash where the public got less, as of a press article without its file. */
async function draftsOf(strapi: Core.Strapi, contentHash: string): Promise<string[]> {
  const entries = await strapi.db.query('plugin::kek.ledger-entry').findMany({ select: ['seq'], where: { contentHash, action: 'publish' } }) as { seq: number }[]
  const events = await strapi.db.query('plugin::kek.workflow-event').findMany({ select: ['contentHash'], where: { action: 'publish', seq: { $in: entries.map(({ seq }) => seq) } } }) as { contentHash: string }[]
  return events.map(event => event.contentHash)
}

/** Takes out of the history what was erased by law. The caller holds the write lock. @returns whether it was there to erase */
export async function eraseDrafts(strapi: Core.Strapi, versions: VersionStore, contentHash: string, at: string): Promise<boolean> {
  let isErased = false
  for (const hash of new Set([contentHash, ...await draftsOf(strapi, contentHash)]))
    isErased = await versions.erase(hash, at) || isErased
  return isErased
}
