import type { Locale, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { DocumentAddress } from '../content/document-address.ts'
import type { Origin } from './origin.ts'
import { defaultLocale } from '@kek/contract'
import canonicalize from 'canonicalize'
import { addressKey } from '../content/document-address.ts'
import { isRowNumber } from '../database/row-number.ts'

export type Fields = Readonly<Record<string, unknown>>

/** One saved state of a document in a language. */
export interface Version extends DocumentAddress {
  /** 1 for the first, then without gaps. */
  readonly version: number
  /** UTC with milliseconds. */
  readonly at: string
  readonly userId: number | null
  readonly origin: Origin
  /** What was done: an action of Strapi's document service, or `restore`, `adopt`, `file`. */
  readonly action: string
  readonly contentHash: string
  readonly restoredFrom: number | null
}

/** What there is of a translation. */
export interface Translation extends DocumentAddress {
  /** When its first state was saved: UTC. */
  readonly begunAt: string
  /** The number of its newest state. */
  readonly version: number
}

/** All reading and writing of saved states. Runs inside the transaction that is open, if one is. */
export class VersionStore {
  readonly #strapi: Core.Strapi

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  #versions() {
    return this.#strapi.db.query('plugin::kek.draft-version')
  }

  async newest({ type, documentId, locale }: DocumentAddress): Promise<Version | undefined> {
    return await this.#versions().findOne({ where: { type, documentId, locale }, orderBy: { version: 'desc' } }) as Version | null ?? undefined
  }

  /** Newest first. */
  async list({ type, documentId, locale }: DocumentAddress): Promise<Version[]> {
    return await this.#versions().findMany({ where: { type, documentId, locale }, orderBy: { version: 'desc' } }) as Version[]
  }

  async get({ type, documentId, locale }: DocumentAddress, version: number): Promise<Version | undefined> {
    return isRowNumber(version) ? await this.#versions().findOne({ where: { type, documentId, locale, version } }) as Version | null ?? undefined : undefined
  }

  /**
   * Every translation of these types, in one query, with the time of its first saved state and the number of its newest.
   * @param among the documents to look at, by their ids; all when left out
   */
  async translations(types: readonly TypeName[], among?: { readonly locale: Locale, readonly documentIds: readonly string[] }): Promise<Translation[]> {
    const where = { type: { $in: types }, ...(among ? { locale: among.locale, documentId: { $in: among.documentIds } } : { locale: { $ne: defaultLocale } }) }
    const rows = await this.#versions().findMany({ select: ['type', 'documentId', 'locale', 'at', 'version'], where, orderBy: { version: 'asc' } }) as Version[]
    const found = new Map<string, Translation>()
    for (const { type, documentId, locale, at, version } of rows) {
      const key = addressKey({ type, documentId, locale })
      found.set(key, { type, documentId, locale, begunAt: found.get(key)?.begunAt ?? at, version })
    }
    return [...found.values()]
  }

  /** The people who saved a state after a version, each once. */
  async authorsSince({ type, documentId, locale }: DocumentAddress, version: number): Promise<number[]> {
    const rows = await this.#versions().findMany({ select: ['userId'], where: { type, documentId, locale, version: { $gt: version }, userId: { $notNull: true } } }) as { userId: number }[]
    return [...new Set(rows.map(({ userId }) => userId))]
  }

  /** The states saved last, of all documents; `types` narrows them down. */
  async latest(types: readonly TypeName[], limit: number): Promise<Version[]> {
    return await this.#versions().findMany({ where: { type: { $in: types } }, orderBy: { id: 'desc' }, limit }) as Version[]
  }

  /** The states that a person saved last, of these types. */
  async latestBy(userId: number, types: readonly TypeName[], limit: number): Promise<Version[]> {
    return await this.#versions().findMany({ where: { userId, type: { $in: types } }, orderBy: { id: 'desc' }, limit }) as Version[]
  }

  /** The content of a saved state; undefined where it was erased by law. */
  async content(contentHash: string): Promise<Fields | undefined> {
    const row = await this.#strapi.db.query('plugin::kek.draft-content').findOne({ where: { contentHash } }) as { content: string | null } | null
    return row?.content ? JSON.parse(row.content) as Fields : undefined
  }

  /** Adds a state with its content. The caller holds the write lock. */
  async add(version: Version, content: Fields): Promise<void> {
    const contents = this.#strapi.db.query('plugin::kek.draft-content')
    if (!await contents.findOne({ select: ['id'], where: { contentHash: version.contentHash } }))
      await contents.create({ data: { contentHash: version.contentHash, content: canonicalize(content) as string } })
    await this.#versions().create({ data: { ...version } })
  }

  /** Remembers that a file of the library had these bytes. */
  async noteFile(sha256: string, fileId: number): Promise<void> {
    const files = this.#strapi.db.query('plugin::kek.draft-file')
    if (!await files.findOne({ select: ['id'], where: { sha256, fileId } }))
      await files.create({ data: { sha256, fileId } })
  }

  /** Files of the library that had these bytes, the newest first. */
  async filesWith(sha256: string): Promise<number[]> {
    const rows = await this.#strapi.db.query('plugin::kek.draft-file').findMany({ where: { sha256 }, orderBy: { fileId: 'desc' } }) as { fileId: number }[]
    return rows.map(({ fileId }) => fileId)
  }

  /** Erases a content by law. @returns whether it was there to erase */
  async erase(contentHash: string, at: string): Promise<boolean> {
    const { count } = await this.#strapi.db.query('plugin::kek.draft-content').updateMany({ where: { contentHash, content: { $notNull: true } }, data: { content: null, erasedAt: at } }) as { count: number }
    return count > 0
  }
}
