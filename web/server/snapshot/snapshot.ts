import type { Attributes, Content, LedgerEntry, Locale, TypeName } from '@kek/contract'
import { catalogue, defaultLocale, foldToHead, isLocale } from '@kek/contract'
import { readableContent } from './readable-content.ts'

/** A published document in the language asked for, or in German where no translation is public. */
export interface PublicDocument<T extends TypeName = TypeName> {
  readonly type: T
  readonly documentId: string
  /** The language its text is really in. */
  readonly locale: Locale
  readonly seq: number
  /** When this state was published: UTC. */
  readonly at: string
  /** The day from which it holds. */
  readonly effectiveOn: string
  readonly content: Content<T>
}

type Translations = Partial<Record<Locale, LedgerEntry>>

/**
 * What the public sees at one head of the ledger: an immutable value, built once per head.
 * Structure (relations, order, dates, files) always comes from the German document; a translation gives its localized texts only,
 * because Strapi keeps relations per language and would lose those to documents that are not translated.
 */
export class Snapshot {
  readonly seq: number
  readonly headHash: string
  readonly #documents = new Map<TypeName, Map<string, Translations>>()
  readonly #resolved = new Map<string, readonly PublicDocument[]>()
  readonly #byId = new Map<string, Map<string, PublicDocument>>()

  constructor(entries: readonly LedgerEntry[], head: { readonly seq: number, readonly hash: string }) {
    this.seq = head.seq
    this.headHash = head.hash
    for (const entry of foldToHead(entries)) {
      if (entry.action !== 'publish' || entry.content === null)
        continue
      const ofType = this.#documents.get(entry.type) ?? new Map<string, Translations>()
      this.#documents.set(entry.type, ofType)
      const translations = ofType.get(entry.documentId) ?? {}
      translations[entry.locale] = entry
      ofType.set(entry.documentId, translations)
    }
  }

  /** Every public document of a type, in the order of publication. */
  all<T extends TypeName>(type: T, locale: Locale = defaultLocale): readonly PublicDocument<T>[] {
    const key = `${type}/${locale}`
    const known = this.#resolved.get(key) as readonly PublicDocument<T>[] | undefined
    if (known)
      return known
    const resolved = [...(this.#documents.get(type) ?? [])].flatMap(([, translations]) => resolve(type, translations, locale))
    this.#resolved.set(key, resolved)
    this.#byId.set(key, new Map(resolved.map(document => [document.documentId, document])))
    return resolved
  }

  /** The public document with this id, if there is one. */
  get<T extends TypeName>(type: T, documentId: string | null | undefined, locale: Locale = defaultLocale): PublicDocument<T> | undefined {
    this.all(type, locale)
    return documentId ? this.#byId.get(`${type}/${locale}`)?.get(documentId) as PublicDocument<T> | undefined : undefined
  }

  /** Those of the ids that are public, in the order given: a link to something unpublished is simply not shown. */
  pick<T extends TypeName>(type: T, documentIds: readonly string[], locale: Locale = defaultLocale): PublicDocument<T>[] {
    return documentIds.flatMap(id => this.get(type, id, locale) ?? [])
  }

  /** The languages in which a document is public. */
  languagesOf(type: TypeName, documentId: string): Locale[] {
    return Object.keys(this.#documents.get(type)?.get(documentId) ?? {}).filter(isLocale)
  }
}

function resolve<T extends TypeName>(type: T, translations: Translations, locale: Locale): PublicDocument<T>[] {
  const original = translations[defaultLocale]
  const structure = original && readableContent(original)
  if (!original || !structure)
    return []
  const translation = translations[locale]
  const texts = translation && readableContent(translation)
  const shown = translation && texts ? translation : original
  return [{
    type,
    documentId: original.documentId,
    locale: shown.locale,
    seq: shown.seq,
    at: shown.at,
    effectiveOn: shown.effectiveOn,
    content: { ...structure, ...localizedTexts(type, texts ?? {}) } as Content<T>,
  }]
}

/** The translated fields of a content; an empty one is not translated and falls back to the German text. */
function localizedTexts(type: TypeName, content: object): Record<string, unknown> {
  const attributes: Attributes = catalogue[type].attributes
  return Object.fromEntries(Object.entries(content).filter(([key, value]) =>
    attributes[key]?.localized && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)))
}
