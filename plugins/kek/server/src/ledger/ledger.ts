import type { LedgerEntry, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { MediaStore } from '../files/media-store.ts'
import type { TouchedDocument } from './publication.ts'
import type { FileUse, LedgerHead } from './store.ts'
import { catalogue, defaultLocale, hashEntry, hashJson } from '@kek/contract'
import canonicalize from 'canonicalize'
import { uidOf } from '../content/strapi-schema.ts'
import { berlinDay } from './berlin-day.ts'
import { HeadSignal } from './head-signal.ts'
import { readPublicContent } from './public-content.ts'
import { currentTerms } from './publication.ts'
import { LedgerStore } from './store.ts'

type Fields = Readonly<Record<string, unknown>>

/** The published files that a content names, with the end of the right to show them. */
function filesOf(type: TypeName, content: Fields | null): FileUse[] {
  const attributes: Readonly<Record<string, { readonly type: string }>> = catalogue[type].attributes
  const until = (content?.rightsUntil ?? null) as string | null
  return Object.entries(content ?? {}).flatMap(([key, value]) => attributes[key]?.type === 'media' && value ? [{ ...value as FileUse, until }] : [])
}

/** The publication ledger: appends what the CMS makes public, in the transaction in which it does. */
export class Ledger {
  readonly store: LedgerStore
  readonly signal: HeadSignal
  readonly media: MediaStore
  readonly #strapi: Core.Strapi

  constructor(strapi: Core.Strapi, media: MediaStore) {
    this.#strapi = strapi
    this.media = media
    this.store = new LedgerStore(strapi)
    this.signal = new HeadSignal(() => this.store.head(), strapi.db.dialect.client === 'postgres')
  }

  /**
   * Records what became of a document in a language: a publication if it has a published row now, else a withdrawal if it was public.
   * The caller is in a transaction and holds the write lock.
   */
  async record({ type, documentId, locale }: TouchedDocument): Promise<void> {
    const isPublished = await this.#strapi.db.query(uidOf(type)).count({
      where: { documentId, publishedAt: { $notNull: true }, ...(locale === null ? {} : { locale }) },
    }) > 0
    const ledgerLocale = (locale ?? defaultLocale) as LedgerEntry['locale']
    const last = await this.store.newestOf(type, documentId, ledgerLocale)
    if (!isPublished && last?.action !== 'publish')
      return
    const content = isPublished ? await readPublicContent(this.#strapi, this.media, type, documentId, locale) : undefined
    await this.#append({ type, documentId, locale: ledgerLocale, action: isPublished ? 'publish' : 'withdraw', content: content ?? null })
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
    const { note = null, effectiveOn, origin = 'admin' } = currentTerms()
    const at = new Date().toISOString()
    const entry = {
      ...what,
      seq: head.seq + 1,
      at,
      effectiveOn: effectiveOn ?? berlinDay(at),
      contentHash: hashJson(what.content),
      prevHash: head.hash,
      note,
    }
    const userId = this.#strapi.requestContext.get()?.state?.user?.id as number | undefined
    await this.store.append(
      { ...entry, hash: hashEntry(entry) },
      canonicalize(what.content) as string,
      filesOf(what.type, what.content),
      { userId: userId ?? null, origin },
    )
    await this.#strapi.db.transaction(async ({ onCommit }) => onCommit(() => this.signal.announce(entry.seq)))
  }

  /**
   * Erases a published content by law. The chain stays whole; copies learn of it by the count of erasures.
   * @param contentHash the content to erase, in every entry that has it
   * @param reason kept with the erasure, for the county's own record
   */
  async erase(contentHash: string, reason: string): Promise<boolean> {
    const before = await this.store.head()
    const orphans = await this.#strapi.db.transaction(async () => {
      await this.store.lockWrites()
      return this.store.erase(contentHash, new Date().toISOString(), reason)
    })
    for (const sha256 of orphans)
      await this.media.remove(sha256)
    const after = await this.store.head()
    this.signal.announce(after.seq)
    return after.erasures > before.erasures
  }
}
