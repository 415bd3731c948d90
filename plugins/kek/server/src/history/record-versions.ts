import type { TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { DocumentAddress } from '../content/document-address.ts'
import type { MediaStore } from '../files/media-store.ts'
import type { Fields, Version, VersionStore } from './version-store.ts'
import { hashJson, typeNames } from '@kek/contract'
import { listDrafts, rowLocale } from '../content/document-address.ts'
import { uidOf } from '../content/strapi-schema.ts'
import { readDraftWithFiles } from '../ledger/public-content.ts'
import { currentOrigin } from './origin.ts'

/** A draft as it is now, with the version that has this content. */
export interface CurrentDraft {
  readonly fields: Fields
  readonly contentHash: string
  readonly version: Version
}

export interface History {
  readonly strapi: Core.Strapi
  readonly media: MediaStore
  readonly versions: VersionStore
  /** Runs work under the lock of all writes. */
  readonly write: <T>(work: () => Promise<T>) => Promise<T>
}

interface Cause { readonly action: string, readonly restoredFrom?: number }

/**
 * The draft of a document as it is now. Where no version holds its content, one is made: so a change that came by a way nobody watches
 * (a file replaced in the library, a plain query) is in the history as soon as somebody looks.
 * @returns undefined when there is no draft in this language
 */
export async function readCurrentDraft(history: History, address: DocumentAddress, { action, restoredFrom }: Cause = { action: 'unseen' }): Promise<CurrentDraft | undefined> {
  const found = await readDraft(history, address)
  if (!found || isSaved(found))
    return found
  return history.write(async () => {
    // Read anew: while nobody was kept from writing, somebody may have saved between the two looks, and what they were is over.
    const read = await readDraft(history, address)
    if (!read || isSaved(read))
      return read
    const { fields, contentHash, files, newest } = read
    const version = { ...address, version: (newest?.version ?? 0) + 1, at: new Date().toISOString(), ...authorOf(history, action), action, contentHash, restoredFrom: restoredFrom ?? null }
    await history.versions.add(version, fields)
    for (const [sha256, fileId] of files)
      await history.versions.noteFile(sha256, fileId)
    return { fields, contentHash, version }
  })
}

interface FoundDraft { readonly fields: Fields, readonly contentHash: string, readonly files: ReadonlyMap<string, number>, readonly newest: Version | undefined }

async function readDraft({ strapi, media, versions }: History, address: DocumentAddress): Promise<(FoundDraft & { readonly version: Version | undefined }) | undefined> {
  const read = await readDraftWithFiles(strapi, media, address.type, address.documentId, rowLocale(address))
  if (!read)
    return undefined
  const contentHash = hashJson(read.fields)
  const newest = await versions.newest(address)
  return { ...read, contentHash, newest, version: newest?.contentHash === contentHash ? newest : undefined }
}

const isSaved = (found: FoundDraft & { readonly version: Version | undefined }): found is FoundDraft & { readonly version: Version } => found.version !== undefined

/** Whoever writes; whoever is only the first to see a change is not its author, and may still approve it. */
function authorOf({ strapi }: History, action: string): Pick<Version, 'origin' | 'userId'> {
  return action === 'unseen' ? { origin: 'script', userId: null } : currentOrigin(strapi)
}

/**
 * Records what an action made of a document's drafts, in every language: a field that all languages share changes all of them.
 * The caller holds the write lock.
 * @returns the languages in which something changed
 */
export async function recordVersions(history: History, type: TypeName, documentId: string, cause: Cause): Promise<DocumentAddress[]> {
  const changed: DocumentAddress[] = []
  for (const address of await listDrafts(history.strapi, type, documentId)) {
    const before = await history.versions.newest(address)
    const now = await readCurrentDraft(history, address, cause)
    if (now && now.contentHash !== before?.contentHash)
      changed.push(address)
  }
  return changed
}

/** Takes drafts that are older than the history into it. Safe to repeat. The caller holds the write lock. */
export async function adoptDrafts(history: History): Promise<void> {
  const { strapi } = history
  if (await strapi.db.query('plugin::kek.draft-version').findOne({ select: ['id'], where: {} }))
    return
  for (const type of typeNames) {
    const rows = await strapi.db.query(uidOf(type)).findMany({ select: ['documentId'], where: { publishedAt: null } }) as { documentId: string }[]
    for (const documentId of new Set(rows.map(row => row.documentId)))
      await recordVersions(history, type, documentId, { action: 'adopt' })
  }
}
