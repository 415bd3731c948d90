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
  const { strapi, media, versions } = history
  const read = await readDraftWithFiles(strapi, media, address.type, address.documentId, rowLocale(address))
  if (!read)
    return undefined
  const contentHash = hashJson(read.fields)
  const newest = await versions.newest(address)
  if (newest?.contentHash === contentHash)
    return { fields: read.fields, contentHash, version: newest }
  return history.write(async () => {
    const last = await versions.newest(address)
    const version = { ...address, version: (last?.version ?? 0) + 1, at: new Date().toISOString(), ...currentOrigin(strapi), action, contentHash, restoredFrom: restoredFrom ?? null }
    if (last?.contentHash === contentHash)
      return { fields: read.fields, contentHash, version: last }
    await versions.add(version, read.fields)
    for (const [sha256, fileId] of read.files)
      await versions.noteFile(sha256, fileId)
    return { fields: read.fields, contentHash, version }
  })
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
