import type { Attribute, Attributes } from '../content/attribute.ts'
import type { Locale, TypeName } from '../content/catalogue.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { z } from 'zod'
import { catalogue, defaultLocale, locales, typeNames } from '../content/catalogue.ts'
import { isFileShowable } from '../content/file-rights.ts'
import { mediaPath } from '../content/page-address.ts'
import { publicKeys, PublishedFile } from '../content/public-content.ts'

/** The name of the form. A number behind it grows when a reader of the old form would misread the new one. */
export const planFormat = 'kek-plan/1'
/** Where a site gives its plan, and the schema it keeps to. */
export const planPaths = { file: '/daten/plan.json', schema: '/daten/plan.schema.json' } as const

/** Types that say something about one system and not about the plan: positions in its own ledger, its own look. */
const ofOneSystem: ReadonlySet<string> = new Set(['adopted-version', 'theme'])
/** The types that the file holds, in its order. */
export const planTypes: readonly TypeName[] = typeNames.filter(type => !ofOneSystem.has(type))

/** A document in a language as it is public, whatever it was before. */
export type PlanState = Pick<LedgerEntry, 'type' | 'documentId' | 'locale' | 'effectiveOn' | 'note'> & { readonly content: Readonly<Record<string, unknown>> }

const State = z.object({
  effectiveOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  note: z.string().nullable(),
  content: z.record(z.string(), z.unknown()),
})
const translationLocales = Object.keys(locales).filter(locale => locale !== defaultLocale) as Exclude<Locale, 'de'>[]
const PlanDocument = State.extend({ id: z.string().min(1).max(120), translations: z.partialRecord(z.enum(translationLocales), State) })
export type PlanDocument = z.infer<typeof PlanDocument>

/** The whole plan as it is public at one moment, without its history: documents by type, each with its translations. */
export const PlanFile = z.object({
  $schema: z.string().optional(),
  format: z.literal(planFormat),
  documents: z.partialRecord(z.enum(planTypes as [TypeName, ...TypeName[]]), z.array(PlanDocument)),
})
export type PlanFile = z.infer<typeof PlanFile>

/** Whether the public may have a state on a day: without its file, where that may go. */
function isWhole({ type, content }: PlanState, day: string): boolean {
  const attributes: Attributes = catalogue[type].attributes
  const needsFile = Object.values(attributes).some(attribute => attribute.type === 'media' && attribute.required)
  return !needsFile || isFileShowable(type, content, day)
}

/** Turns the contents of one plan into those of its file. */
class Writer {
  readonly #ids: ReadonlyMap<TypeName, ReadonlySet<string>>
  readonly #day: string

  constructor(originals: readonly PlanState[], day: string) {
    this.#ids = new Map([...Map.groupBy(originals, ({ type }) => type)].map(([type, states]) => [type, new Set(states.map(({ documentId }) => documentId))]))
    this.#day = day
  }

  content({ type, content, locale }: PlanState): Record<string, unknown> {
    const attributes: Attributes = catalogue[type].attributes
    const keys = publicKeys(attributes).filter(key => locale === defaultLocale || attributes[key]?.localized)
    return Object.fromEntries(keys.map(key => [key, this.#value(type, content, attributes[key] as Attribute, content[key] ?? null)]))
  }

  #value(type: TypeName, content: PlanState['content'], attribute: Attribute, value: unknown): unknown {
    if (attribute.type === 'media') {
      const file = isFileShowable(type, content, this.#day) ? PublishedFile.safeParse(value).data : undefined
      return file ? { ...file, path: mediaPath(file) } : null
    }
    if (attribute.type !== 'relation')
      return value
    const ids = this.#ids.get(attribute.target as TypeName)
    const known = [value ?? []].flat().filter(id => ids?.has(String(id)))
    return attribute.isMany ? known : known[0] ?? null
  }
}

/**
 * The plan that these states make. Nothing in it depends on when or in which order they became public, nor on the site's own address, so that the
 * same plan gives the same file everywhere. A relation to what is not in it is left out.
 * @param states what is public, each document at most once in a language
 * @param day the county's calendar day, `YYYY-MM-DD`: files whose right has ended by then are left out
 */
export function planFile(states: Iterable<PlanState>, day: string): PlanFile {
  const all = [...states].filter(state => planTypes.includes(state.type))
  const originals = all.filter(state => state.locale === defaultLocale && isWhole(state, day)).sort((a, b) => a.documentId < b.documentId ? -1 : 1)
  const translations = Map.groupBy(all.filter(({ locale }) => locale !== defaultLocale), ({ type, documentId }) => `${type}/${documentId}`)
  const writer = new Writer(originals, day)
  const stateOf = (state: PlanState) => ({ effectiveOn: state.effectiveOn, note: state.note, content: writer.content(state) })
  const documentOf = (original: PlanState): PlanDocument => {
    const translated = translations.get(`${original.type}/${original.documentId}`) ?? []
    const inOrder = translationLocales.flatMap(locale => translated.filter(state => state.locale === locale))
    return { id: original.documentId, ...stateOf(original), translations: Object.fromEntries(inOrder.map(state => [state.locale, stateOf(state)])) }
  }
  return {
    $schema: planPaths.schema,
    format: planFormat,
    documents: Object.fromEntries(planTypes.map(type => [type, originals.filter(state => state.type === type).map(documentOf)])),
  }
}

/** The one form in which a plan is written: the same plan is the same bytes. */
export function printPlan(plan: PlanFile): string {
  return `${JSON.stringify(plan, null, 2)}\n`
}
