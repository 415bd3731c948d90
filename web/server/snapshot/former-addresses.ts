import type { AddressedType, LedgerEntry, Locale } from '@kek/contract'
import type { Snapshot } from './snapshot.ts'
import { defaultLocale, localizePath, pageFolders } from '@kek/contract'
import { addressOf, pagePaths, slugOf } from '../views/addresses.ts'

const folders = Object.entries(pageFolders).map(([type, folder]) => [folder, type as AddressedType] as const)
const fixedPaths = new Set<string>(Object.values(pagePaths))

/** What became of a path at which no page stands now. */
export type Fate =
  /** The address of today, without the language's prefix. */
  | { readonly kind: 'moved', readonly to: string }
  /** Taken back; the reason is what the public was told, if anything. */
  | { readonly kind: 'withdrawn', readonly reason: string | null }
  | { readonly kind: 'unknown' }

const unknown: Fate = { kind: 'unknown' }

/** Finds by old addresses: by slugs that entries of the ledger held, and by the short addresses that the plan keeps alive. */
export class FormerAddresses {
  readonly #snapshot: Snapshot
  readonly #current = new Set<string>(fixedPaths)
  /** Address → the last document that held it. */
  readonly #holders = new Map<string, { readonly type: AddressedType, readonly documentId: string }>()
  readonly #withdrawals = new Map<string, LedgerEntry>()
  readonly #aliases: ReadonlyMap<string, string>

  constructor(entries: readonly LedgerEntry[], snapshot: Snapshot) {
    this.#snapshot = snapshot
    for (const [folder, type] of folders) {
      for (const document of snapshot.all(type))
        this.#current.add(folder + slugOf(document))
    }
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
    const [folder, type] = folders.find(([, addressed]) => addressed === entry.type) ?? []
    if (folder === undefined || type === undefined)
      return
    const { documentId } = entry
    const slug = entry.content?.slug
    if (entry.action === 'withdraw')
      this.#withdrawals.set(`${type}/${documentId}`, entry)
    if (entry.content)
      this.#holders.set(folder + (typeof slug === 'string' && slug !== '' ? slug : documentId), { type, documentId })
  }

  #step(path: string): Fate {
    if (this.#current.has(path))
      return unknown
    const alias = this.#aliases.get(path)
    // Two slashes or a backslash would lead to another host.
    if (alias !== undefined)
      return /^\/(?![/\\])/.test(alias) ? { kind: 'moved', to: alias } : unknown
    const holder = this.#holders.get(path)
    const document = this.#snapshot.get(holder?.type ?? 'page', holder?.documentId)
    if (holder && document)
      return { kind: 'moved', to: addressOf(document, defaultLocale) }
    const withdrawal = holder && this.#withdrawals.get(`${holder.type}/${holder.documentId}`)
    return withdrawal ? { kind: 'withdrawn', reason: withdrawal.note } : unknown
  }
}

/** The same address in a language: what leads to a page of another language already stays as it is. */
export function inLanguage(address: string, locale: Locale): string {
  return /^\/(?:en|leichte-sprache)(?:[/?#]|$)/.test(address) ? address : localizePath(address, locale)
}
