import type { ChainHead, LedgerEntry } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { Knex } from 'knex'
import type { DocumentAddress } from '../content/document-address.ts'
import { defaultLocale, hashJson, withdrawalContent } from '@kek/contract'

/** The head of the ledger with the count of contents erased by law. */
export interface LedgerHead extends ChainHead {
  readonly erasures: number
}

export interface PublicFile {
  readonly sha256: string
  readonly name: string
  readonly mime: string
  readonly size: number
}

/** A file as a content names it. */
export interface FileUse extends PublicFile {
  /** The last day on which it may be served, `YYYY-MM-DD`; null for ever. */
  readonly until: string | null
}

type Row = Record<string, unknown>

/** SQL: the number of the newest entry about the same document as `entry`, in the language that follows. */
const newestOfDocument = 'select max(seq) from kek_ledger_entries as other where other.type = entry.type and other.document_id = entry.document_id'
/** SQL: the same in the language of `entry`. */
const newestSeq = `${newestOfDocument} and other.locale = entry.locale`

/** What the entries of all withdrawals hold whose page stays under a notice. */
const noticeHash = hashJson(withdrawalContent({ kind: 'notice' }))

export const entryColumns = ['seq', 'at', 'effective_on', 'type', 'document_id', 'locale', 'action', 'content_hash', 'prev_hash', 'hash', 'note'] as const

/** An entry as it is stored. @throws SyntaxError when its content is no JSON. */
export function toEntry(row: Row): LedgerEntry {
  return {
    seq: Number(row.seq),
    at: String(row.at),
    effectiveOn: String(row.effective_on),
    type: row.type as LedgerEntry['type'],
    documentId: String(row.document_id),
    locale: row.locale as LedgerEntry['locale'],
    action: row.action as LedgerEntry['action'],
    contentHash: String(row.content_hash),
    prevHash: String(row.prev_hash),
    hash: String(row.hash),
    note: row.note === null || row.note === undefined ? null : String(row.note),
    content: typeof row.content === 'string' ? JSON.parse(row.content) as LedgerEntry['content'] : null,
  }
}

/**
 * All SQL of the ledger. Runs inside the transaction that is open, if one is: on SQLite there is one connection,
 * so a query beside the own transaction would wait for it for ever.
 */
export class LedgerStore {
  readonly #strapi: Core.Strapi

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  async #within<T>(work: (connection: Knex) => Promise<T>): Promise<T> {
    const { db } = this.#strapi
    return db.inTransaction() ? await db.transaction(({ trx }) => work(trx)) as T : work(db.connection)
  }

  /** Waits until no other process writes content, until the open transaction ends. Call it first thing: a later lock could deadlock. */
  async lockWrites(): Promise<void> {
    await this.#within(trx => trx('kek_ledger_head').where('id', 1).increment('writes', 1))
  }

  async head(): Promise<LedgerHead> {
    const row = await this.#within(trx => trx('kek_ledger_head').where('id', 1).first<Row | undefined>('seq', 'hash', 'erasures'))
    if (!row)
      throw new Error('Das Verzeichnis der Veröffentlichungen ist nicht eingerichtet.')
    return { seq: Number(row.seq), hash: String(row.hash), erasures: Number(row.erasures) }
  }

  /** Writes an entry with its content and files, and moves the head. The caller holds the write lock. */
  async append(entry: LedgerEntry, canonical: string, files: readonly FileUse[], author: { readonly userId: number | null, readonly origin: string }): Promise<void> {
    await this.#within(async (trx) => {
      const { seq, at, effectiveOn, type, documentId, locale, action, contentHash, prevHash, hash, note } = entry
      await trx('kek_ledger_entries').insert({ seq, at, effective_on: effectiveOn, type, document_id: documentId, locale, action, content_hash: contentHash, prev_hash: prevHash, hash, note })
      const isNew = !await trx('kek_ledger_contents').where('content_hash', contentHash).first('id')
      if (isNew) {
        await trx('kek_ledger_contents').insert({ content_hash: contentHash, content: canonical })
        for (const { sha256, name, mime, size, until } of files)
          await trx('kek_ledger_files').insert({ sha_256: sha256, content_hash: contentHash, name, mime, size, until })
      }
      await trx('kek_ledger_authors').insert({ seq, user_id: author.userId, origin: author.origin })
      await trx('kek_ledger_head').where('id', 1).update({ seq, hash })
    })
  }

  /** Entries after `seq` up to `last`, ascending, without a gap. */
  async between(seq: number, last: number, limit: number): Promise<LedgerEntry[]> {
    return this.#entries(query => query.where('entry.seq', '>', seq).where('entry.seq', '<=', last).limit(limit))
  }

  /** The newest entry per document and language, of what is written up to `last`. */
  async newest(last: number): Promise<LedgerEntry[]> {
    return this.#entries(query => query.whereIn('entry.seq', inner => inner.from('kek_ledger_entries').max('seq').where('seq', '<=', last).groupBy('type', 'document_id', 'locale')))
  }

  /** The newest entry of one document in one language. */
  async newestOf(type: string, documentId: string, locale: string): Promise<LedgerEntry | undefined> {
    const entries = await this.#entries(query => query.whereIn('entry.seq', inner => inner.from('kek_ledger_entries').max('seq').where({ type, document_id: documentId, locale })))
    return entries[0]
  }

  /** Number and time of the newest German entry of every document of these types, by `type/documentId`. */
  async newestGerman(types: readonly string[]): Promise<ReadonlyMap<string, { readonly seq: number, readonly at: string }>> {
    const rows = await this.#within(trx => trx('kek_ledger_entries').select<Row[]>('seq', 'at', 'type', 'document_id')
      .whereIn('seq', trx('kek_ledger_entries').max('seq').where('locale', defaultLocale).whereIn('type', types).groupBy('type', 'document_id')))
    return new Map(rows.map(row => [`${String(row.type)}/${String(row.document_id)}`, { seq: Number(row.seq), at: String(row.at) }]))
  }

  /** All publications of documents of a type, ascending. */
  async publicationsOf(type: string): Promise<LedgerEntry[]> {
    return this.#entries(query => query.where({ 'entry.type': type, 'entry.action': 'publish' }))
  }

  /** The newest German publication of a type whose page stood at this last part of an address; undefined where none did. */
  async lastHolderOf(type: string, slug: string): Promise<LedgerEntry | undefined> {
    const entries = await this.#entries(query => query
      .where({ 'entry.type': type, 'entry.action': 'publish', 'entry.locale': defaultLocale })
      // What only looks like it is left out below.
      .where(either => either.where('entry.document_id', slug).orWhere('stored.content', 'like', `%"slug":"${slug.replaceAll(/[\\%]/g, '_')}"%`)))
    return entries.findLast(({ documentId, content }) => (content?.slug || documentId) === slug)
  }

  /** Of all entries, ascending, which document each is about and from which day it holds. */
  async days(): Promise<Pick<LedgerEntry, 'seq' | 'effectiveOn' | 'type' | 'documentId' | 'locale'>[]> {
    const rows = await this.#within(connection => connection('kek_ledger_entries').select<Row[]>('seq', 'effective_on', 'type', 'document_id', 'locale').orderBy('seq')) as Row[]
    return rows.map(row => ({ seq: Number(row.seq), effectiveOn: String(row.effective_on), type: row.type as LedgerEntry['type'], documentId: String(row.document_id), locale: row.locale as LedgerEntry['locale'] }))
  }

  /** All entries of one document in one language, ascending. */
  async allOf({ type, documentId, locale }: DocumentAddress): Promise<LedgerEntry[]> {
    return this.#entries(query => query.where({ 'entry.type': type, 'entry.document_id': documentId, 'entry.locale': locale }))
  }

  /** The newest entry of each document that is public and whose content has one of these words in it, somewhere. Finds too much rather than too little. */
  async newestMentioning(words: readonly string[]): Promise<LedgerEntry[]> {
    return this.#entries(query => query
      .where('entry.action', 'publish')
      .whereIn('entry.seq', inner => inner.from('kek_ledger_entries').max('seq').groupBy('type', 'document_id', 'locale'))
      .where(either => words.forEach(word => either.orWhere('stored.content', 'like', `%${word.replaceAll(/[\\%]/g, '_')}%`))))
  }

  async #entries(narrow: (query: Knex.QueryBuilder) => Knex.QueryBuilder): Promise<LedgerEntry[]> {
    const rows = await this.#within(trx => narrow(
      trx('kek_ledger_entries as entry')
        .leftJoin('kek_ledger_contents as stored', 'stored.content_hash', 'entry.content_hash')
        .select<Row[]>(...entryColumns.map(column => `entry.${column}`), 'stored.content')
        .orderBy('entry.seq'),
    )) as Row[]
    return rows.map(toEntry)
  }

  /**
   * How a file may be served: only while a content that names it is there and its document is public in that language and in German, or withdrawn
   * with a notice under which its page can still be read. Files of earlier states stay; those of pages that are gone or lead elsewhere and of
   * erased contents do not. A press article's file is somebody else's work: it goes as soon as the newest state shows none, and after the
   * last day of the right to show it.
   * @param today `YYYY-MM-DD`
   */
  async publicFile(sha256: string, today: string): Promise<PublicFile | undefined> {
    const row = await this.#within(trx => trx('kek_ledger_files as file')
      .join('kek_ledger_contents as stored', 'stored.content_hash', 'file.content_hash')
      .join('kek_ledger_entries as entry', 'entry.content_hash', 'file.content_hash')
      .join('kek_ledger_entries as last', join => join.on(trx.raw(`last.seq = (${newestSeq})`)))
      .join('kek_ledger_entries as state', join => join.on(trx.raw(`state.seq = (${newestSeq} and other.action = 'publish')`)))
      .where('file.sha_256', sha256)
      .whereNotNull('stored.content')
      .where(readable => readable.where('last.action', 'publish').orWhere('last.content_hash', noticeHash))
      // The German document decides for all languages: its withdrawal takes their pages along.
      .whereNotExists(gone => gone.from('kek_ledger_entries as german').select(trx.raw('1'))
        .whereRaw(`german.seq = (${newestOfDocument} and other.locale = ?)`, [defaultLocale])
        .where('german.action', 'withdraw')
        .whereNot('german.content_hash', noticeHash))
      .where(either => either.whereNot('entry.type', 'press-article').orWhereExists(newest => newest.from('kek_ledger_files as shown').select(trx.raw('1'))
        .whereRaw('shown.content_hash = state.content_hash')
        .where(right => right.whereNull('shown.until').orWhere('shown.until', '>=', today))))
      .where(own => own.whereNull('file.until').orWhere('file.until', '>=', today))
      .first<Row | undefined>('file.sha_256', 'file.name', 'file.mime', 'file.size'))
    return row && { sha256: String(row.sha_256), name: String(row.name), mime: String(row.mime), size: Number(row.size) }
  }

  /** Whether a content was erased by law, from what was public or from the editors' history alone. */
  async isErased(contentHash: string): Promise<boolean> {
    return this.#within(async (trx) => {
      for (const table of ['kek_ledger_contents', 'kek_draft_contents']) {
        if (await trx(table).where('content_hash', contentHash).whereNotNull('erased_at').first('id'))
          return true
      }
      return false
    })
  }

  /** Erases a published content for good. The entries that name it, and so the chain, stay. @returns whether it was there to erase */
  async erase(contentHash: string, at: string, reason: string): Promise<boolean> {
    return this.#within(async (trx) => {
      // A withdrawal's content tells of nobody, and many withdrawals share it.
      const isPublished = await trx('kek_ledger_entries').where({ content_hash: contentHash, action: 'publish' }).first('id')
      const erased = isPublished && await trx('kek_ledger_contents').where('content_hash', contentHash).whereNotNull('content').update({ content: null, erased_at: at, erased_reason: reason })
      if (!erased)
        return false
      await trx('kek_ledger_head').where('id', 1).increment('erasures', 1)
      return true
    })
  }

  /** The hashes of files that erased contents named, and no other. */
  async orphanedFiles(): Promise<string[]> {
    return this.#within(async (trx) => {
      const namedBy = (isErased: boolean) => trx('kek_ledger_files as file').join('kek_ledger_contents as stored', 'stored.content_hash', 'file.content_hash')[isErased ? 'whereNotNull' : 'whereNull']('stored.erased_at').distinct('file.sha_256').pluck('file.sha_256') as Promise<string[]>
      const [erased, kept] = [await namedBy(true), new Set(await namedBy(false))]
      return erased.filter(sha256 => !kept.has(sha256))
    })
  }

  /** Forgets which files erased contents named. */
  async forgetErasedFiles(): Promise<void> {
    await this.#within(trx => trx('kek_ledger_files').whereIn('content_hash', erased => erased.from('kek_ledger_contents').select('content_hash').whereNotNull('erased_at')).delete())
  }
}
