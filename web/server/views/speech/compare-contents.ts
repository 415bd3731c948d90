import type { Attributes, FieldChange, Locale, TypeName } from '@kek/contract'
import type { ToldChange } from '../../../shared/views/comparison.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { catalogue, compareFields, defaultLocale } from '@kek/contract'
import { languageOf } from '../words.ts'
import { withEntryFacts } from './entry-facts.ts'
import { catalogueWord, speechIn } from './speech.ts'

/** What is compared, and in which states its words are looked up: those of the later one first. */
interface Compared {
  readonly type: TypeName
  readonly before: object
  readonly after: object
  readonly snapshots: readonly [Snapshot, Snapshot]
}

/** Whether words are compared, which may be translated; what is not a text is a fact. */
export function isText({ kind }: Pick<FieldChange, 'kind'>): boolean {
  return kind === 'text' || kind === 'richtext' || kind === 'parts'
}

/** What a document is called in either state; of one that is in neither nothing is known. */
function titleIn(states: readonly Snapshot[], type: TypeName, documentId: string, locale: Locale): { readonly text: string, readonly isMissing: boolean } | undefined {
  const { titleField } = catalogue[type]
  const attributes: Attributes = catalogue[type].attributes
  for (const snapshot of states) {
    const document = snapshot.get(type, documentId, locale)
    const text = document && (document.content as Readonly<Record<string, unknown>>)[titleField]
    if (document && typeof text === 'string')
      return { text, isMissing: languageOf(document, { locale }, text).lang !== undefined || (locale !== defaultLocale && !attributes[titleField]?.localized) }
  }
  return undefined
}

function termIn(states: readonly Snapshot[], set: 'statuses' | 'timeClasses' | 'priorities', key: string, locale: Locale): { readonly text: string, readonly isMissing: boolean } | undefined {
  for (const plan of states.flatMap(snapshot => snapshot.all('plan', locale)[0] ?? [])) {
    const term = plan.content[set].find(known => known.key === key)
    if (term)
      return { text: term.label, isMissing: languageOf(plan, { locale }, plan.content[set]).lang !== undefined }
  }
  return undefined
}

function compareIn(locale: Locale, { type, before, after, snapshots }: Compared): { readonly changes: readonly FieldChange[], readonly isComplete: boolean } {
  const states = snapshots.toReversed()
  let isComplete = true
  const noteMissing = (): void => {
    isComplete = false
  }
  const speech = speechIn(locale, noteMissing)
  const say = (found: ReturnType<typeof titleIn>): string | undefined => {
    if (found?.isMissing)
      noteMissing()
    return found?.text
  }
  const changes = compareFields(type, before as never, after as never, (target, id) => say(titleIn(states, target, id, locale)) ?? speech.word('nicht veröffentlicht'), (set, key) => say(termIn(states, set, key, locale)), speech)
  return { changes: changes.map(change => withEntryFacts(type, change)), isComplete }
}

/** One change told in another language than German, where all its words exist in it. */
function retell({ field }: FieldChange, locale: Locale, compared: Compared): { readonly change: FieldChange | undefined, readonly isComplete: boolean } {
  const attribute = (catalogue[compared.type].attributes as Attributes)[field]
  const keys = [field, ...attribute?.type === 'date' && attribute.precision ? [attribute.precision] : []]
  const only = (content: object) => Object.fromEntries(Object.entries(content).filter(([key]) => keys.includes(key)))
  const { changes: [change], isComplete } = compareIn(locale, { ...compared, before: only(compared.before), after: only(compared.after) })
  return { change, isComplete }
}

/**
 * The fields in which two contents differ, for a page in a language: what fields are called and facts in the page's own as far as all their
 * words exist in it, else in German; texts in the language that they are in.
 * @param compared what is compared
 * @param locale the language of the page
 * @param languageOfText in which language the texts of a field are
 */
export function compareContents(compared: Compared, locale: Locale, languageOfText: (field: string) => Locale): ToldChange[] {
  const inPage = (language: Locale): { lang?: string } => language === locale ? {} : { lang: language }
  return compareIn(defaultLocale, compared).changes.map((german) => {
    const name = catalogueWord(german.label, locale)
    const label = { label: name.text, ...name.lang ? { labelLang: name.lang } : {} }
    const language = isText(german) ? languageOfText(german.field) : locale
    if (language === defaultLocale || german.kind === 'text' || german.kind === 'richtext')
      return { ...german, ...label, ...inPage(language) }
    const { change, isComplete } = retell(german, language, compared)
    return change && (isComplete || german.kind === 'parts') ? { ...change, ...label, ...inPage(language) } : { ...german, ...label, ...inPage(defaultLocale) }
  })
}
