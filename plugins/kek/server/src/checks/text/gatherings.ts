import type { DayMention } from './day-mentions.ts'
import { findDays } from './day-mentions.ts'

/**
 * The gatherings that texts date. `isBody`: it meets once at a time, wherever that is; forums of one kind meet in several places.
 * Words without `isDated` only say that a sentence speaks of something else as well.
 */
const gatherings = [
  { name: 'Kreistag', pattern: /(?<![\p{L}-])Kreistag(?:e?s)?(?:s?(?:sitzung|beschluss)\p{Ll}*)?(?![\p{L}-])/gu, isDated: true, isBody: true },
  { name: 'Kreisausschuss', pattern: /(?<![\p{L}-])Kreisausschuss(?:es)?(?:sitzung)?(?![\p{L}-])/gu, isDated: true, isBody: true },
  { name: 'Jugendhilfeausschuss', pattern: /(?<![\p{L}-])Jugendhilfeausschuss(?:es)?(?![\p{L}-])/gu, isDated: true, isBody: true },
  { name: 'Regionalforum', pattern: /(?<![\p{L}-])Regionalforums?(?![\p{L}-])/gu, isDated: true, isBody: false },
  { name: 'Fachforum', pattern: /(?<![\p{L}-])Fachforums?(?![\p{L}-])/gu, isDated: true, isBody: false },
  { name: 'Jugendforum', pattern: /(?<![\p{L}-])Jugendforums?(?![\p{L}-])/gu, isDated: true, isBody: false },
  { name: 'Zukunftskonferenz', pattern: /(?<![\p{L}-])Zukunftskonferenz(?![\p{L}-])/gu, isDated: true, isBody: true },
  { name: 'Strategieworkshop', pattern: /(?<![\p{L}-])Strategieworkshops?(?![\p{L}-])/gu, isDated: true, isBody: true },
  { name: 'other', pattern: /(?<![\p{L}-])(?:(?!Kreisausschuss|Jugendhilfeausschuss)(?:\p{L}+a|A)usschu(?:ss|ß)\p{Ll}*|(?!Kreisausschüsse)(?:\p{L}+a|A)usschüsse\p{Ll}*|(?!Strategieworkshop)\p{L}*[Ww]orkshops?|Online-?(?:Dialog)?-?[Ff]or(?:um|ums|en)|(?:Regional|Fach|Jugend)foren|Gemeindevertretung\p{Ll}*|Stadtvertretung\p{Ll}*|Landtag\p{Ll}*|Bundestag\p{Ll}*)(?!\p{L})/gu, isDated: false, isBody: false },
] as const

const ordinals: Readonly<Record<string, string>> = { erst: '1', zweit: '2', dritt: '3', viert: '4', fünft: '5' }

/** A gathering and what tells it from others of its kind. */
export interface Gathering {
  readonly name: string
  /** `2` for „2. Regionalforum“ and „zweites Regionalforum“. */
  readonly ordinal: string | null
  readonly places: readonly string[]
}

/** The one gathering that a sentence speaks of; undefined where there is none or more than one. */
export function findGathering(sentence: string, placeNames: readonly string[]): Gathering | undefined {
  const found = gatherings.flatMap(gathering => [...sentence.matchAll(gathering.pattern)].map(match => ({ gathering, match })))
  const [first] = found
  if (!first?.gathering.isDated || new Set(found.map(({ gathering }) => gathering.name)).size > 1)
    return undefined
  const { gathering, match } = first
  const before = sentence.slice(0, match.index)
  const number = /(?<!\d)(\d{1,2})\.\s*$/.exec(before)?.[1] ?? ordinals[/(erst|zweit|dritt|viert|fünft)e[nrsm]?\s*$/i.exec(before)?.[1]?.toLowerCase() ?? ''] ?? null
  const places = gathering.isBody ? [] : placeNames.filter(name => isNamed(name, sentence)).toSorted()
  return { name: gathering.name, ordinal: number, places }
}

function isNamed(place: string, sentence: string): boolean {
  const index = sentence.indexOf(place)
  const isPart = (letter: string | undefined) => letter !== undefined && /[\p{L}-]/u.test(letter)
  return index >= 0 && !isPart(sentence[index - 1]) && !isPart(sentence[index + place.length])
}

const before = /(?:\d{1,2}\.?(?:\s?(?:\p{L}{3,9}|\d{1,2}\.))?\s*(?:und|bis|oder|[/–-])\s*(?:am |zum |den )?|(?<!\p{L})(?:bis|vor|nach|seit|ab|statt|nicht|außer)(?: zum| dem| am)?\s*)$/iu
const after = /^\s*(?:bis|und|oder|[/–-])\s*(?:zum |am |den )?\d{1,2}\./
const otherMatter = /Einladung|[Ee]ingeladen|Frist|Anmeld|[Bb]ewerb|[Vv]orlage|[Aa]nfrage|verschoben|verlegt/

/** The one day on which a sentence says something was; undefined for spans, deadlines, invitations and sentences with several days. */
export function findSingleDay(sentence: string): DayMention | undefined {
  const [day, ...more] = findDays(sentence)
  if (!day || more.length > 0 || otherMatter.test(sentence))
    return undefined
  const isSpan = before.test(sentence.slice(0, day.index)) || after.test(sentence.slice(day.index + day.written.length))
  return isSpan ? undefined : day
}
