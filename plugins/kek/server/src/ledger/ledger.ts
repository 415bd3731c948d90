import type { LedgerEntry, TypeName, Withdrawal } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { DocumentAddress } from '../content/document-address.ts'
import type { MediaStore } from '../files/media-store.ts'
import type { TouchedDocument } from './publication.ts'
import type { FileUse, LedgerHead } from './store.ts'
import { berlinDay, catalogue, defaultLocale, hashEntry, hashJson, isCorrection, locales, showableUntil, withdrawalContent } from '@kek/contract'
import canonicalize from 'canonicalize'
import { addressKey } from '../content/document-address.ts'
import { uidOf } from '../content/strapi-schema.ts'
import { currentOrigin } from '../history/origin.ts'
import { Refusal } from '../problem/refusal.ts'
import { requireFinal } from '../versions/require-position.ts'
import { HeadSignal } from './head-signal.ts'
import { possibleWithdrawal } from './possible-withdrawal.ts'
import { readPublicContent } from './public-content.ts'
import { currentTerms, withPublicationTerms } from './publication.ts'
import { sharedRevision } from './shared-fields.ts'
import { LedgerStore } from './store.ts'
import { takeTurn } from './turns.ts'

/** What the ledger has just recorded. */
export interface Recorded extends DocumentAddress {
  readonly seq: number
  readonly action: LedgerEntry['action']
  readonly at: string
  /** Whether the action was about this language; else only the fields that all languages share were kept alike. */
  readonly isAsked: boolean
}

type Fields = Readonly<Record<string, unknown>>

/** The published files that a content names, with the end of the right to show them. */
function filesOf(type: TypeName, content: Fields | null): FileUse[] {
  const attributes: Readonly<Record<string, { readonly type: string }>> = catalogue[type].attributes
  const until = showableUntil(type, content ?? {}) ?? null
  return Object.entries(content ?? {}).flatMap(([key, value]) => attributes[key]?.type === 'media' && value ? [{ ...value as FileUse, until }] : [])
}

/** The publication ledger: appends what the CMS makes public, in the transaction in which it does. */
export class Ledger {
  readonly store: LedgerStore
  readonly signal: HeadSignal
  readonly media: MediaStore
  readonly #strapi: Core.Strapi
  readonly #forgetters: ((contentHash: string, at: string) => Promise<boolean>)[] = []

  constructor(strapi: Core.Strapi, media: MediaStore) {
    this.#strapi = strapi
    this.media = media
    this.store = new LedgerStore(strapi)
    this.signal = new HeadSignal(() => this.store.head(), strapi.db.dialect.client === 'postgres' ? 100 : 1000)
  }

  /**
   * Runs work that writes content in one transaction, one at a time across all processes; within such work it runs as a part of it.
   * The lock comes first: the same order everywhere is what keeps two writers from blocking each other for ever.
   */
  async write<T>(work: () => Promise<T>): Promise<T> {
    return await this.#strapi.db.transaction(({ trx }) => takeTurn(trx, async () => {
      await this.store.lockWrites()
      return work()
    })) as T
  }

  /**
   * Records what became of documents whose published rows an action wrote: publications and withdrawals in the languages that the action
   * is about. Rows in other languages are written only to keep the fields that all languages share alike.
   * The caller is in a transaction and holds the write lock.
   * @returns the entries that were written
   */
  async record(touched: readonly TouchedDocument[], isAsked: (document: TouchedDocument) => boolean): Promise<readonly Recorded[]> {
    const { seq } = await this.store.head()
    for (const document of touched.filter(isAsked)) {
      const content = await this.#recordAsked(document)
      // On one database Strapi writes the rows of the other languages in this action, on another it does not.
      for (const locale of document.locale === null ? [] : Object.keys(locales)) {
        if (!isAsked({ ...document, locale }))
          await this.#recordShared({ ...document, locale }, content, document.locale as LedgerEntry['locale'])
      }
    }
    for (const document of touched.filter(document => !isAsked(document)))
      await this.#withdrawUnlessPublished(document)
    const head = await this.store.head()
    if (head.seq === seq)
      return []
    const asked = new Set(touched.filter(isAsked).map(({ type, documentId, locale }) => addressKey({ type, documentId, locale: (locale ?? defaultLocale) as LedgerEntry['locale'] })))
    return (await this.store.between(seq, head.seq, head.seq - seq)).map(({ type, documentId, locale, action, at, seq }) => ({ type, documentId, locale, action, at, seq, isAsked: asked.has(addressKey({ type, documentId, locale })) }))
  }

  /** @returns the content that became public */
  async #recordAsked(document: TouchedDocument): Promise<LedgerEntry['content']> {
    if (await this.#withdrawUnlessPublished(document))
      return null
    const { type, documentId, locale } = document
    const content = await readPublicContent(this.#strapi, this.media, type, documentId, locale) ?? null
    await this.#append({ type, documentId, locale: (locale ?? defaultLocale) as LedgerEntry['locale'], action: 'publish', content })
    return content
  }

  async #recordShared({ type, documentId, locale }: TouchedDocument, newer: LedgerEntry['content'], from: LedgerEntry['locale']): Promise<void> {
    if (!newer)
      return
    const last = await this.store.newestOf(type, documentId, locale ?? defaultLocale)
    const content = sharedRevision(type, last, newer, from)
    if (last && content)
      await this.#append({ type, documentId, locale: last.locale, action: 'publish', content })
  }

  /** @returns whether there is no published row; a document that was public is then withdrawn, in the way that was said */
  async #withdrawUnlessPublished({ type, documentId, locale }: TouchedDocument): Promise<boolean> {
    const isPublished = await this.#strapi.db.query(uidOf(type)).count({
      where: { documentId, publishedAt: { $notNull: true }, ...(locale === null ? {} : { locale }) },
    }) > 0
    const ledgerLocale = (locale ?? defaultLocale) as LedgerEntry['locale']
    if (!isPublished && (await this.store.newestOf(type, documentId, ledgerLocale))?.action === 'publish') {
      const { withdrawal = { kind: 'gone' } } = currentTerms()
      await this.#append({ type, documentId, locale: ledgerLocale, action: 'withdraw', content: withdrawalContent(possibleWithdrawal({ type, documentId }, withdrawal)) })
    }
    return !isPublished
  }

  /**
   * Says something else about the newest publication or withdrawal of a document: a note in better words, and of a withdrawal also
   * another way. What was said before stays in the ledger; the day from which the state holds stays with a note alone.
   * @throws Refusal where there is nothing in the ledger to speak of
   */
  async amend({ type, documentId, locale }: Pick<LedgerEntry, 'type' | 'documentId' | 'locale'>, { note, withdrawal }: { readonly note: string | null, readonly withdrawal?: Withdrawal }): Promise<void> {
    await this.write(async () => {
      const last = await this.store.newestOf(type, documentId, locale)
      if (!last || (last.action === 'publish' && !last.content))
        throw new Refusal('Hierzu steht nichts im Verzeichnis der Veröffentlichungen, das sich berichtigen ließe.', null, 'neverPublished')
      const content = last.action === 'withdraw' && withdrawal ? withdrawalContent(possibleWithdrawal(last, withdrawal)) : last.content
      const isSame = hashJson(content) === last.contentHash
      if (!isSame || note !== last.note)
        await withPublicationTerms({ note, ...(isSame ? { effectiveOn: last.effectiveOn } : {}) }, () => this.#append({ type, documentId, locale, action: last.action, content }))
    })
  }

  /** The head with the newest entry per document and language, both of one moment. */
  async readState(): Promise<{ readonly head: LedgerHead, readonly entries: readonly LedgerEntry[] }> {
    return this.#strapi.db.transaction(async () => {
      const head = await this.store.head()
      return { head, entries: await this.store.newest(head.seq) }
    })
  }

  /** Entries after `seq` with the head they lead to. */
  async readChanges(after: number, limit: number): Promise<{ readonly head: LedgerHead, readonly entries: readonly LedgerEntry[] }> {
    return this.#strapi.db.transaction(async () => {
      const head = await this.store.head()
      return { head, entries: await this.store.between(after, head.seq, limit) }
    })
  }

  async #append(what: Pick<LedgerEntry, 'type' | 'documentId' | 'locale' | 'action' | 'content'>): Promise<void> {
    const head = await this.store.head()
    const { note, effectiveOn } = currentTerms()
    const at = new Date().toISOString()
    const contentHash = hashJson(what.content)
    const entry = {
      ...what,
      seq: head.seq + 1,
      at,
      effectiveOn: effectiveOn ?? berlinDay(at),
      contentHash,
      prevHash: head.hash,
      note: note === undefined ? await this.#noteToKeep({ ...what, contentHash }) : note,
    }
    await requireFinal(this.store, entry)
    if (await this.store.isErased(entry.contentHash))
      throw new Refusal('Genau dieser Inhalt wurde gelöscht, weil das Gesetz es verlangt, und darf so nicht wieder erscheinen. Bitte ändern, was gelöscht werden musste.', null, 'erased')
    await this.store.append(
      { ...entry, hash: hashEntry(entry) },
      canonicalize(what.content) as string,
      filesOf(what.type, what.content),
      currentOrigin(this.#strapi),
    )
    await this.#strapi.db.transaction(async ({ onCommit }) => onCommit(() => this.signal.announce()))
  }

  /** The note of the entry that one with the same content would correct: what is published again without a word keeps the words it has. */
  async #noteToKeep(what: Pick<LedgerEntry, 'type' | 'documentId' | 'locale' | 'action' | 'contentHash'>): Promise<string | null> {
    const last = await this.store.newestOf(what.type, what.documentId, what.locale)
    return last && isCorrection(what, last) ? last.note : null
  }

  /**
   * Has something done whenever a content is erased by law, in the same transaction: whoever keeps copies of contents forgets them here.
   * @param forget says whether it had one
   */
  whenErased(forget: (contentHash: string, at: string) => Promise<boolean>): void {
    this.#forgetters.push(forget)
  }

  /**
   * Erases a content by law, from the ledger and from whatever keeps a copy. The chain stays whole; copies learn of it by the count of erasures.
   * @param contentHash the content to erase, in every entry that has it
   * @param reason kept with the erasure, for the county's own record
   * @returns whether the content was there to erase
   */
  async erase(contentHash: string, reason: string): Promise<boolean> {
    const isErased = await this.write(async () => {
      const at = new Date().toISOString()
      let hadCopy = false
      for (const forget of this.#forgetters)
        hadCopy = await forget(contentHash, at) || hadCopy
      return await this.store.erase(contentHash, at, reason) || hadCopy
    })
    // Under the lock, so that no publication takes up a file that is about to go. Ended half way, the next call goes on.
    await this.write(async () => {
      for (const sha256 of await this.store.orphanedFiles())
        await this.media.remove(sha256)
      await this.store.forgetErasedFiles()
    })
    this.signal.announce()
    return isErased
  }
}
