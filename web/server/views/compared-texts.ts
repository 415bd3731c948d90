import type { Attributes, Locale, TypeName } from '@kek/contract'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import { catalogue, defaultLocale } from '@kek/contract'

/** A document in one state: in German, and in the language that a reader has chosen (German again where nothing is translated). */
interface InState {
  readonly german: PublicDocument | undefined
  readonly translated: PublicDocument | undefined
}

type Fields = Readonly<Record<string, unknown>>

/** Two contents that may be compared: every text is in the same language on both sides. */
interface ComparableTexts {
  readonly before: Fields
  readonly after: Fields
  /** The fields that are in the language asked for; all others are German. */
  readonly translated: ReadonlySet<string>
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
const fieldsOf = (document: PublicDocument | undefined) => (document?.content ?? {}) as Fields

/** Whether a state has a field in the language; where nothing stands, nothing is missing. */
function isTranslated({ german, translated }: InState, field: string, locale: Locale): boolean {
  const value = fieldsOf(translated)[field]
  return isEmpty(fieldsOf(german)[field]) || (translated?.locale === locale && !translated.germanTexts?.has(value))
}

/**
 * The contents of two states with their texts in a language, field by field: where both have them in it; else in German. What was
 * rewritten in German alone is compared in German too: no change is lost because nobody has translated it yet.
 */
export function textsToCompare(type: TypeName, before: InState, after: InState, locale: Locale): ComparableTexts {
  const [old, now] = [fieldsOf(before.german), fieldsOf(after.german)]
  const attributes: Attributes = catalogue[type].attributes
  const localized = locale === defaultLocale ? [] : Object.keys(attributes).filter(field => attributes[field]?.localized)
  const [oldTexts, nowTexts] = [fieldsOf(before.translated), fieldsOf(after.translated)]
  const translated = localized.filter(field => isTranslated(before, field, locale) && isTranslated(after, field, locale)
    && (isSame(old[field], now[field]) || !isSame(oldTexts[field], nowTexts[field])))
  const pick = (texts: Fields, content: Fields) => ({ ...content, ...Object.fromEntries(translated.flatMap(field => field in texts ? [[field, texts[field]]] : [])) })
  return { before: pick(oldTexts, old), after: pick(nowTexts, now), translated: new Set(translated) }
}
