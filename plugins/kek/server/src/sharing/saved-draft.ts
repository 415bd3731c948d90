import type { Content, ContentType } from '@kek/contract'
import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { Fields } from '../history/version-store.ts'
import { catalogue, defaultLocale, hashJson } from '@kek/contract'
import { listDrafts } from '../content/document-address.ts'
import { withholdFile } from '../content/file-rights.ts'
import { readCurrentDraft } from '../history/record-versions.ts'

/** What a link shows of a document: its newest saved version, or the one that is named. */
export interface ShownDocument extends DocumentAddress {
  readonly version?: number
}

/** A saved version of a draft, as a page shows it. */
export interface SavedDraft extends DocumentAddress {
  readonly title: string
  readonly version: number
  /** UTC. */
  readonly savedAt: string
  /** As it would become public: without what the rights do not allow. */
  readonly content: Fields
}

async function readVersion({ strapi, history }: Editorial, { version: number, ...address }: ShownDocument) {
  if (number === undefined)
    return readCurrentDraft(history, address)
  const version = await history.versions.get(address, number)
  const fields = version && await history.versions.content(version.contentHash)
  // Whoever deletes a document does not expect its drafts to be shown any longer.
  const isThere = fields && (await listDrafts(strapi, address.type, address.documentId)).length > 0
  return isThere ? { version, fields } : undefined
}

/** What is to be seen of a document; undefined where that was deleted, never saved, or erased by law. */
export async function readSavedDraft(editorial: Editorial, shown: ShownDocument): Promise<SavedDraft | undefined> {
  const { type, documentId, locale } = shown
  const read = await readVersion(editorial, shown)
  if (!read)
    return undefined
  const { version: { version, at, contentHash }, fields } = read
  const content = type === 'press-article' ? withholdFile(fields as Content<'press-article'>) as unknown as Fields : fields
  const { store } = editorial.ledger
  if (await store.isErased(contentHash) || await store.isErased(hashJson(content)))
    return undefined
  const { titleField } = catalogue[type] as ContentType
  return { type, documentId, locale, title: String(fields[titleField] ?? ''), version, savedAt: at, content }
}

/** What has to be shown with a document: a translation hangs on the German text, so while that is not public its draft comes along. */
export async function withOriginal({ ledger }: Editorial, address: DocumentAddress): Promise<DocumentAddress[]> {
  const { type, documentId, locale } = address
  const isAlone = locale === defaultLocale || (await ledger.store.newestOf(type, documentId, defaultLocale))?.action === 'publish'
  return isAlone ? [address] : [address, { type, documentId, locale: defaultLocale }]
}
