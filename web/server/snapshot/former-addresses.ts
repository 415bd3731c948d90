import type { LedgerEntry, Locale } from '@kek/contract'
import type { AddressedType } from '../views/addresses.ts'
import type { Snapshot } from './snapshot.ts'
import { defaultLocale } from '@kek/contract'
import { addressOf, localize, slugOf } from '../views/addresses.ts'

/** Where the page of each type begins, the longest first: a page from the CMS stands directly under the root. */
const folders: readonly (readonly [string, AddressedType])[] = [
  ['/konzept/', 'field'],
  ['/ziele/', 'goal'],
  ['/ansaetze/', 'approach'],
  ['/projekte/', 'project'],
  ['/presse/', 'press-article'],
  ['/', 'page'],
]

/** What became of a path at which no page stands now. */
export type Fate =
  /** The same content, under its address of today. */
  | { readonly kind: 'moved', readonly to: string }
  /** Taken back; the reason is what the public was told, if anything. */
  | { readonly kind: 'withdrawn', readonly reason: string | null }
  | { readonly kind: 'unknown' }

interface Holder { readonly documentId: string, readonly withdrawal: LedgerEntry | undefined }

const unknown: Fate = { kind: 'unknown' }

/** Finds by old slugs: those that entries of the ledger held, and the short addresses that the plan keeps alive. */
export class FormerAddresses {
  readonly #snapshot: Snapshot
  readonly #current = new Map<string, string>()
  readonly #former = new Map<string, string>()
  readonly #withdrawals = new Map<string, LedgerEntry>()

  constructor(entries: readonly LedgerEntry[], snapshot: Snapshot) {
    this.#snapshot = snapshot
    for (const [, type] of folders) {
      for (const document of snapshot.all(type))
        this.#current.set(`${type}/${slugOf(document)}`, document.documentId)
    }
    const types = new Set<string>(folders.map(([, type]) => type))
    for (const entry of entries) {
      if (!types.has(entry.type) || entry.locale !== defaultLocale)
        continue
      const document = `${entry.type}/${entry.documentId}`
      const slug = entry.content?.slug
      if (entry.action === 'withdraw')
        this.#withdrawals.set(document, entry)
      else
        this.#withdrawals.delete(document)
      if (typeof slug === 'string' && slug !== '')
        this.#former.set(`${entry.type}/${slug}`, entry.documentId)
      // Documents without a slug stand under their id, and keep that address when they are given one.
      this.#former.set(`${entry.type}/${entry.documentId}`, entry.documentId)
    }
  }

  /**
   * What became of a path without its language's prefix. A slug that a public document has now wins over every former holder;
   * of several former holders the last one counts.
   * @param path decoded, as a reader typed it: `/presse/alter-name`.
   */
  fateOf(path: string, locale: Locale): Fate {
    const alias = this.#snapshot.all('plan', locale)[0]?.content.aliases.find(({ from }) => from === path)
    if (alias && alias.to !== path)
      return { kind: 'moved', to: alias.to.startsWith('/') && !alias.to.startsWith('//') ? localize(alias.to, locale) : localize('/', locale) }
    const folder = folders.find(([prefix]) => path.startsWith(prefix))
    const slug = path.slice(folder?.[0].length)
    if (!folder || slug === '' || slug.includes('/'))
      return unknown
    const holder = this.#holderOf(folder[1], slug)
    return holder ? this.#fateOfHolder(folder[1], holder, locale) : unknown
  }

  #holderOf(type: AddressedType, slug: string): Holder | undefined {
    const key = `${type}/${slug}`
    const documentId = this.#current.has(key) ? undefined : this.#former.get(key)
    return documentId === undefined ? undefined : { documentId, withdrawal: this.#withdrawals.get(`${type}/${documentId}`) }
  }

  #fateOfHolder(type: AddressedType, { documentId, withdrawal }: Holder, locale: Locale): Fate {
    const document = this.#snapshot.get(type, documentId, locale)
    if (document)
      return { kind: 'moved', to: addressOf(document, locale) }
    return withdrawal ? { kind: 'withdrawn', reason: withdrawal.note } : unknown
  }
}
