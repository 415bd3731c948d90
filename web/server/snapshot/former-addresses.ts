import type { AddressedType, LedgerEntry, Locale } from '@kek/contract'
import type { Snapshot } from './snapshot.ts'
import { defaultLocale, isAddressedType, localizePath, pageFolders, pagePath, pagePaths, parseWithdrawal } from '@kek/contract'
import { addressOf } from '../views/addresses.ts'

interface Holder { readonly type: AddressedType, readonly documentId: string }

const keyOf = ({ type, documentId }: Holder) => `${type}/${documentId}`

/** What became of a path at which no page stands now. */
export type Fate =
  /** The address of today, without the language's prefix. */
  | { readonly kind: 'moved', readonly to: string }
  /** Taken back; the reason is what the public was told, if anything. */
  | { readonly kind: 'withdrawn', readonly reason: string | null }
  | { readonly kind: 'unknown' }

const unknown: Fate = { kind: 'unknown' }

/**
 * Finds by old addresses: by slugs that entries of the ledger held, and by the short addresses that the plan keeps alive.
 * An address belongs to the German document, so what became of a page is what was said when that one was withdrawn.
 */
export class FormerAddresses {
  readonly #snapshot: Snapshot
  /** Address → the withdrawn document whose page still stands there, or nothing where the page is there anyway. */
  readonly #standing = new Map<string, string | undefined>()
  /** Address → the last document that held it. */
  readonly #holders = new Map<string, Holder>()
  readonly #withdrawals = new Map<string, LedgerEntry>()
  readonly #aliases: ReadonlyMap<string, string>

  constructor(entries: readonly LedgerEntry[], snapshot: Snapshot) {
    this.#snapshot = snapshot
    for (const type of Object.keys(pageFolders) as AddressedType[]) {
      for (const document of snapshot.kept(type))
        this.#standing.set(addressOf(document, defaultLocale), keyOf(document))
      for (const document of snapshot.all(type))
        this.#standing.set(addressOf(document, defaultLocale), undefined)
    }
    for (const path of Object.values(pagePaths))
      this.#standing.set(path, undefined)
    for (const entry of entries.filter(({ locale }) => locale === defaultLocale))
      this.#remember(entry)
    this.#aliases = new Map(snapshot.all('plan').flatMap(plan => plan.content.aliases.map(({ from, to }) => [from, to] as const)))
  }

  /**
   * What became of a path. A page that stands there now wins over everything; of several former holders the last one counts.
   * @param path decoded and without its language's prefix: `/presse/alter-name`.
   */
  fateOf(path: string): Fate {
    const visited = new Set([path])
    let fate = this.#step(path)
    // A short address may lead to an old one: readers are sent straight to the end. One that leads in a circle leads nowhere.
    while (fate.kind === 'moved') {
      const { pathname } = new URL(fate.to, 'http://site')
      if (visited.has(pathname))
        return unknown
      visited.add(pathname)
      const next = this.#step(pathname)
      if (next.kind === 'unknown')
        break
      fate = next
    }
    return fate
  }

  #remember(entry: LedgerEntry): void {
    const { type, documentId, action, content } = entry
    if (!isAddressedType(type))
      return
    const holder = { type, documentId }
    if (action === 'withdraw') {
      this.#withdrawals.set(keyOf(holder), entry)
      return
    }
    this.#withdrawals.delete(keyOf(holder))
    if (content)
      this.#holders.set(pagePath(type, { slug: typeof content.slug === 'string' ? content.slug : null, documentId }, defaultLocale), holder)
  }

  #step(path: string): Fate {
    if (this.#standing.has(path))
      return unknown
    const alias = this.#aliases.get(path)
    // Two slashes or a backslash would lead to another host.
    if (alias !== undefined)
      return /^\/(?![/\\])/.test(alias) ? { kind: 'moved', to: alias } : unknown
    const holder = this.#holders.get(path)
    const to = holder && this.#endOf(holder)
    if (to !== undefined)
      return { kind: 'moved', to }
    const withdrawal = holder && this.#withdrawals.get(keyOf(holder))
    return withdrawal ? { kind: 'withdrawn', reason: withdrawal.note } : unknown
  }

  /** Where readers of a document end: at its page, or at that of the document it leads to, by however many. Nowhere where none is there. */
  #endOf(document: Holder): string | undefined {
    const visited = new Set<string>()
    for (let at: Holder | undefined = document; at && !visited.has(keyOf(at)); at = this.#targetOf(at)) {
      const address = this.#addressOf(at)
      if (address !== undefined)
        return address
      visited.add(keyOf(at))
    }
    return undefined
  }

  #addressOf({ type, documentId }: Holder): string | undefined {
    const document = this.#snapshot.get(type, documentId)
    if (document)
      return addressOf(document, defaultLocale)
    // Another page may have taken the address since: then a withdrawn one cannot be read any more.
    return [...this.#standing].find(([, key]) => key === keyOf({ type, documentId }))?.[0]
  }

  #targetOf(document: Holder): Holder | undefined {
    const entry = this.#withdrawals.get(keyOf(document))
    const withdrawal = entry && parseWithdrawal(entry.content)
    if (withdrawal?.kind !== 'redirect' || !isAddressedType(withdrawal.type))
      return undefined
    return { type: withdrawal.type, documentId: withdrawal.documentId }
  }
}

/** The same address in a language: what leads to a page of another language already stays as it is. */
export function inLanguage(address: string, locale: Locale): string {
  return /^\/(?:en|leichte-sprache)(?:[/?#]|$)/.test(address) ? address : localizePath(address, locale)
}
