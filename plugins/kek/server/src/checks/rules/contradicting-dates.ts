import type { Check, CheckSubject, DatedEvent, Rule } from '../check.ts'
import type { DayMention } from '../text/day-mentions.ts'
import type { Gathering } from '../text/gatherings.ts'
import { dayOf, textOf, textsOf } from '../subject-fields.ts'
import { isRealDay, sentencesOf, splitDay, writeDay } from '../text/day-mentions.ts'
import { findGathering, findSingleDay } from '../text/gatherings.ts'
import { plainText } from '../text/markdown.ts'

interface Dating {
  readonly field: string
  readonly label: string
  readonly gathering: Gathering
  readonly day: DayMention
}

/** What the texts of a draft say about when something was: one gathering and one day in one sentence. */
function datingsOf(subject: CheckSubject): Dating[] {
  return textsOf(subject).flatMap(({ path, label, text, isRich }) => sentencesOf(isRich ? plainText(text) : text).flatMap((sentence) => {
    const [gathering, day] = [findGathering(sentence, subject.placeNames), findSingleDay(sentence)]
    return gathering && day && isRealDay(day) ? [{ field: path, label, gathering, day }] : []
  }))
}

/** The days of a gathering that are known for certain: the plan's decision, the public events, and the form of an event itself. */
function knownDays({ type, fields, plan, events }: CheckSubject, { gathering, day }: Dating, placeNames: readonly string[]): string[] {
  const facts = type === 'plan' ? { adoptedOn: dayOf(fields, 'adoptedOn'), adoptedBy: textOf(fields, 'adoptedBy') } : plan
  const own: DatedEvent[] = type === 'event' && dayOf(fields, 'date') && fields.datePrecision === 'day'
    ? [{ title: textOf(fields, 'title') ?? '', date: String(fields.date), place: textOf(fields, 'place'), committees: [] }]
    : []
  const sameMonth = (date: string) => splitDay(date).month === day.month && splitDay(date).year === day.year
  const alike = [...events, ...own].filter(({ date }) => sameMonth(date)).flatMap((event) => {
    const other = [event.title, ...event.committees].map(text => findGathering(text, placeNames)).find(found => found?.name === gathering.name)
    return other ? [{ date: event.date, ordinal: other.ordinal, places: event.place ? [...other.places, event.place] : other.places }] : []
  })
  const exact = alike.filter(({ ordinal, places }) => (gathering.ordinal === null || ordinal === null || ordinal === gathering.ordinal) && (gathering.places.length === 0 || gathering.places.some(place => places.includes(place))))
  const adopted = facts?.adoptedOn && facts.adoptedBy === gathering.name && sameMonth(facts.adoptedOn) ? [facts.adoptedOn] : []
  return [...adopted, ...exact.map(({ date }) => date)]
}

const isSame = (a: Gathering, b: Gathering) => a.name === b.name && a.ordinal === b.ordinal && a.places.join() === b.places.join()
const differ = (a: DayMention, b: DayMention) => a.month === b.month && (a.year === null || b.year === null || a.year === b.year) && a.day !== b.day

/**
 * The same gathering on two days of one month: within the draft, or in the draft and in what is known of it. Only sentences with one
 * gathering and one day count; spans, deadlines and forums of another number or place do not.
 */
export const contradictingDates: Rule = (subject) => {
  const datings = datingsOf(subject)
  const judged = datings.map((dating) => {
    const days = [...new Set(knownDays(subject, dating, subject.placeNames))]
    return { ...dating, days, isWrong: days.length > 0 && !days.some(date => splitDay(date).day === dating.day.day) }
  })
  const wrong = judged.filter(({ isWrong }) => isWrong).map(({ field, gathering, day, days }): Check => ({
    code: 'datesContradict',
    severity: 'warning',
    field,
    message: `„${gathering.name}“ steht hier mit dem ${writeDay(day)}, bekannt ist aber der ${days.map(date => writeDay(splitDay(date))).join(' oder der ')}. Bitte prüfen, welcher Tag stimmt.`,
  }))
  const open = judged.filter(({ days }) => days.length === 0)
  const pairs = open.flatMap((one, index): Check[] => {
    const other = open.slice(index + 1).find(({ gathering, day }) => isSame(gathering, one.gathering) && differ(day, one.day))
    return other ? [{ code: 'datesContradict', severity: 'warning', field: one.field, message: `„${one.gathering.name}“ steht hier mit dem ${writeDay(one.day)}, bei „${other.label}“ aber mit dem ${writeDay(other.day)}. Bitte prüfen, welcher Tag stimmt.` }] : []
  })
  return [...wrong, ...pairs]
}
