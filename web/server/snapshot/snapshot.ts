import type { Attributes, Content, LedgerEntry, Locale, TypeName } from '@kek/contract'
import type { CurrentState } from './current-states.ts'
import { catalogue, defaultLocale, isAddressedType, isLocale, parseWithdrawal, typeNames } from '@kek/contract'
import { ChangeLog } from './change-log.ts'
import { foldStates } from './current-states.ts'
import { Lookups } from './lookups.ts'
import { readableContent } from './readable-content.ts'
import { noteRead } from './reads.ts'

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

/** Documents of a type in a language, and what they were made from. */
interface Resolved<T extends TypeName = TypeName> {
  readonly type: T
  readonly documents: ReadonlyMap<string, Translations>
  readonly list: readonly PublicDocument<T>[]
  readonly byId: ReadonlyMap<string, PublicDocument<T>>
}

/** What a snapshot is made of; all but the log by types, so that one that continues it takes over those that stay. */
interface Parts {
  readonly log: ChangeLog
  /** What is public, and what stays readable after its withdrawal: by type, in the catalogue's order, and document. */
  readonly documents: Map<TypeName, Map<string, Translations>>
  readonly kept: Map<TypeName, Map<string, Kept>>
  /** Documents in a language, made when first asked for; and those of an earlier snapshot until then, as most of them are the same. */
  readonly resolved: Map<string, Resolved>
  readonly earlier: Map<string, Resolved>
  readonly lookups: Lookups
}

const nothing: Parts = { log: new ChangeLog([], 0), documents: new Map(), kept: new Map(), resolved: new Map(), earlier: new Map(), lookups: Lookups.none() }

/** The parts of a snapshot of which only documents of these types are still to be read. */
function withoutChanged({ documents, kept, resolved, earlier, lookups }: Parts, changed: ReadonlySet<TypeName>, log: ChangeLog): Parts {
  const isSame = (type: TypeName) => !changed.has(type)
  return {
    log,
    documents: new Map(typeNames.map(type => [type, (isSame(type) && documents.get(type)) || new Map<string, Translations>()])),
    kept: new Map(typeNames.map(type => [type, (isSame(type) && kept.get(type)) || new Map<string, Kept>()])),
    resolved: new Map([...resolved].filter(([, { type }]) => isSame(type))),
    earlier: new Map([...earlier, ...[...resolved].filter(([, { type }]) => !isSame(type))]),
    lookups: lookups.without(changed),
  }
}

/**
 * What the public sees at one head of the ledger: an immutable value, built once per head. One that continues another builds only what is
 * new: a publication costs what it changes, however much else is public.
 * Structure (relations, order, dates, files) always comes from the German document; a translation gives its localized texts only,
 * because Strapi keeps relations per language and would lose those to documents that are not translated.
 */
export class Snapshot {
  readonly #head: { readonly seq: number, readonly hash: string }
  readonly #entries: readonly LedgerEntry[]
  readonly #parts: Parts

  /** @param before another snapshot; where these entries begin with its own, this one shares with it whatever stays as it is */
  constructor(entries: readonly LedgerEntry[], head: { readonly seq: number, readonly hash: string }, before?: Snapshot) {
    this.#head = head
    this.#entries = entries
    const isContinued = before !== undefined && before.#entries.every((entry, index) => entry === entries[index])
    const changed: ReadonlySet<TypeName> = new Set((isContinued ? entries.slice(before.#entries.length) : entries).map(({ type }) => type))
    this.#parts = withoutChanged(isContinued ? before.#parts : nothing, changed, new ChangeLog(entries, head.seq, isContinued ? before.#parts.log.without(changed) : []))
    const states = foldStates(entries.filter(({ type }) => changed.has(type))).filter(({ publication }) => publication?.content)
    for (const { publication, withdrawal } of states) {
      if (publication && !withdrawal)
        this.#translationsOf(publication)[publication.locale] = publication
    }
    for (const state of states.filter(hasNotice))
      this.#keep(state)
  }

  /** The last entry that is public. */
  get seq(): number {
    noteRead('ledger')
    return this.#head.seq
  }

  get headHash(): string {
    noteRead('ledger')
    return this.#head.hash
  }

  /** Every public document of a type, in the order of publication. */
  all<T extends TypeName>(type: T, locale: Locale = defaultLocale): readonly PublicDocument<T>[] {
    noteRead(type)
    return this.#resolve<T>(type, locale).list
  }

  /** The public document with this id, if there is one. */
  get<T extends TypeName>(type: T, documentId: string | null | undefined, locale: Locale = defaultLocale): PublicDocument<T> | undefined {
    noteRead(type)
    return documentId ? this.#resolve<T>(type, locale).byId.get(documentId) : undefined
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
    noteRead(type)
    return [...(this.#parts.kept.get(type)?.values() ?? [])].flatMap(({ texts, withdrawals }) => {
      const withdrawal = withdrawals[locale] ?? withdrawals[defaultLocale]
      return withdrawal ? resolve(type, texts, locale).map(document => ({ ...document, withdrawal })) : []
    }).sort((a, b) => a.withdrawal.seq - b.withdrawal.seq)
  }

  /** What the public was told about a document in its language, oldest first: drafts of a preview are not among it. */
  entriesOf(document: Pick<PublicDocument, 'type' | 'documentId' | 'locale'>): readonly LedgerEntry[] {
    noteRead(document.type)
    return this.#parts.log.entriesOf(document)
  }

  /** The states that are public now, of every type and in every language, as the ledger has them. */
  get current(): readonly LedgerEntry[] {
    noteRead('ledger')
    return [...this.#parts.documents.values()].flatMap(ofType => [...ofType.values()]).flatMap(translations => Object.values(translations))
  }

  /** Everything the public was told, oldest first: drafts of a preview are not among it. */
  get history(): readonly LedgerEntry[] {
    noteRead('ledger')
    return this.#parts.log.entries
  }

  /** The languages in which a document is public. */
  languagesOf(type: TypeName, documentId: string): Locale[] {
    noteRead(type)
    return Object.keys(this.#parts.documents.get(type)?.get(documentId) ?? {}).filter(isLocale)
  }

  /** What a maker works out from this snapshot in a language, once: snapshots that continue this one have it too, while what it read stays as it is. */
  remember<T>(maker: object, locale: Locale, make: () => T): T {
    return this.#parts.lookups.get(maker, locale, make)
  }

  /** The documents of a type in a language. One about which nothing was published since an earlier snapshot is the very same as there. */
  #resolve<T extends TypeName>(type: T, locale: Locale): Resolved<T> {
    const key = `${type}/${locale}`
    const known = this.#parts.resolved.get(key) as Resolved<T> | undefined
    if (known)
      return known
    const earlier = this.#parts.earlier.get(key) as Resolved<T> | undefined
    const documents = this.#parts.documents.get(type) ?? new Map<string, Translations>()
    const list = [...documents].flatMap(([documentId, translations]) => {
      const before = earlier?.documents.get(documentId)
      const isSame = before && before[defaultLocale] === translations[defaultLocale] && before[locale] === translations[locale]
      return (isSame && earlier?.byId.get(documentId)) || resolve(type, translations, locale)
    })
    const resolved: Resolved<T> = { type, documents, list, byId: new Map(list.map(document => [document.documentId, document])) }
    this.#parts.earlier.delete(key)
    this.#parts.resolved.set(key, resolved)
    return resolved
  }

  #translationsOf({ type, documentId }: Pick<LedgerEntry, 'type' | 'documentId'>): Translations {
    const ofType = this.#parts.documents.get(type) ?? new Map<string, Translations>()
    this.#parts.documents.set(type, ofType)
    const translations = ofType.get(documentId) ?? {}
    ofType.set(documentId, translations)
    return translations
  }

  #keep({ publication, withdrawal }: CurrentState): void {
    if (!publication || !withdrawal)
      return
    const { type, documentId, locale } = publication
    const ofType = this.#parts.kept.get(type) ?? new Map<string, Kept>()
    this.#parts.kept.set(type, ofType)
    const { texts, withdrawals } = ofType.get(documentId) ?? { texts: this.#parts.documents.get(type)?.get(documentId), withdrawals: {} }
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
