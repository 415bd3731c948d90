import type { Attributes, Content, LedgerEntry, Locale, TypeName } from '@kek/contract'
import type { CurrentState } from './current-states.ts'
import { catalogue, defaultLocale, isAddressedType, isLocale, parseWithdrawal } from '@kek/contract'
import { ChangeLog } from './change-log.ts'
import { foldStates } from './current-states.ts'
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
  /** Of a translation: texts out of `content` that nobody has translated, so that the German ones stand there. */
  readonly germanTexts?: ReadonlySet<unknown>
  /** Its withdrawal, where it was withdrawn and only its own page still shows it. */
  readonly withdrawal?: Pick<LedgerEntry, 'seq' | 'effectiveOn' | 'note' | 'locale'>
}

type Translations = Partial<Record<Locale, LedgerEntry>>
/** A document whose page stays though it was withdrawn, with the languages that this is about. */
interface Kept { readonly texts: Translations, readonly withdrawals: Translations }

/**
 * What the public sees at one head of the ledger: an immutable value, built once per head.
 * Structure (relations, order, dates, files) always comes from the German document; a translation gives its localized texts only,
 * because Strapi keeps relations per language and would lose those to documents that are not translated.
 */
export class Snapshot {
  readonly seq: number
  readonly headHash: string
  readonly #log: ChangeLog
  readonly #documents = new Map<TypeName, Map<string, Translations>>()
  readonly #kept = new Map<TypeName, Map<string, Kept>>()
  readonly #resolved = new Map<string, readonly PublicDocument[]>()
  readonly #byId = new Map<string, Map<string, PublicDocument>>()

  constructor(entries: readonly LedgerEntry[], head: { readonly seq: number, readonly hash: string }) {
    this.seq = head.seq
    this.headHash = head.hash
    this.#log = new ChangeLog(entries, head.seq)
    const states = foldStates(entries).filter(({ publication }) => publication?.content)
    for (const { publication, withdrawal } of states) {
      if (publication && !withdrawal)
        this.#translationsOf(publication)[publication.locale] = publication
    }
    for (const state of states.filter(hasNotice))
      this.#keep(state)
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

  /**
   * Documents that were withdrawn with a notice, the last one at the end: their own pages still show them, nothing else does.
   * A translation that was withdrawn is one of them in its language, though the German document is public.
   */
  kept<T extends TypeName>(type: T, locale: Locale = defaultLocale): PublicDocument<T>[] {
    return [...(this.#kept.get(type)?.values() ?? [])].flatMap(({ texts, withdrawals }) => {
      const withdrawal = withdrawals[locale] ?? withdrawals[defaultLocale]
      return withdrawal ? resolve(type, texts, locale).map(document => ({ ...document, withdrawal })) : []
    }).sort((a, b) => a.withdrawal.seq - b.withdrawal.seq)
  }

  /** What the public was told about a document in its language, oldest first: drafts of a preview are not among it. */
  entriesOf(document: Pick<PublicDocument, 'type' | 'documentId' | 'locale'>): readonly LedgerEntry[] {
    return this.#log.entriesOf(document)
  }

  /** The states that are public now, of every type and in every language, as the ledger has them. */
  get current(): readonly LedgerEntry[] {
    return [...this.#documents.values()].flatMap(ofType => [...ofType.values()]).flatMap(translations => Object.values(translations))
  }

  /** Everything the public was told, oldest first: drafts of a preview are not among it. */
  get history(): readonly LedgerEntry[] {
    return this.#log.entries
  }

  /** The languages in which a document is public. */
  languagesOf(type: TypeName, documentId: string): Locale[] {
    return Object.keys(this.#documents.get(type)?.get(documentId) ?? {}).filter(isLocale)
  }

  #translationsOf({ type, documentId }: Pick<LedgerEntry, 'type' | 'documentId'>): Translations {
    const ofType = this.#documents.get(type) ?? new Map<string, Translations>()
    this.#documents.set(type, ofType)
    const translations = ofType.get(documentId) ?? {}
    ofType.set(documentId, translations)
    return translations
  }

  #keep({ publication, withdrawal }: CurrentState): void {
    if (!publication || !withdrawal)
      return
    const { type, documentId, locale } = publication
    const ofType = this.#kept.get(type) ?? new Map<string, Kept>()
    this.#kept.set(type, ofType)
    const { texts, withdrawals } = ofType.get(documentId) ?? { texts: this.#documents.get(type)?.get(documentId), withdrawals: {} }
    ofType.set(documentId, { texts: { ...texts, [locale]: publication }, withdrawals: { ...withdrawals, [locale]: withdrawal } })
  }
}

function hasNotice({ withdrawal }: CurrentState): boolean {
  return withdrawal !== undefined && isAddressedType(withdrawal.type) && parseWithdrawal(withdrawal.content).kind === 'notice'
}

function resolve<T extends TypeName>(type: T, translations: Translations, locale: Locale): PublicDocument<T>[] {
  const original = translations[defaultLocale]
  const structure = original && readableContent(original)
  if (!original || !structure)
    return []
  const translation = translations[locale]
  const texts = translation && readableContent(translation)
  const shown = translation && texts ? translation : original
  const translated = localizedTexts(type, texts ?? {})
  return [{
    type,
    documentId: original.documentId,
    locale: shown.locale,
    seq: shown.seq,
    at: shown.at,
    effectiveOn: shown.effectiveOn,
    content: { ...structure, ...translated } as Content<T>,
    ...shown === original ? {} : { germanTexts: new Set(Object.entries(localizedTexts(type, structure)).filter(([key]) => !(key in translated)).map(([, text]) => text)) },
  }]
}

/** The translated fields of a content; an empty one is not translated and falls back to the German text. */
function localizedTexts(type: TypeName, content: object): Record<string, unknown> {
  const attributes: Attributes = catalogue[type].attributes
  return Object.fromEntries(Object.entries(content).filter(([key, value]) =>
    attributes[key]?.localized && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)))
}
