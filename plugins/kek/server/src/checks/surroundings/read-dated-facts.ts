import type { Core } from '@strapi/types'
import type { CheckSubject, DatedEvent, PlanFacts } from '../check.ts'
import { defaultLocale, lastDay } from '@kek/contract'
import { uidOf } from '../../content/strapi-schema.ts'
import { textsOf } from '../subject-fields.ts'
import { findDays, isRealDay } from '../text/day-mentions.ts'

type Row = Readonly<Record<string, unknown>>
type Facts = Pick<CheckSubject, 'plan' | 'events' | 'placeNames'>
type Subject = Pick<CheckSubject, 'type' | 'documentId' | 'locale' | 'fields'>

const pad = (value: number) => String(value).padStart(2, '0')

/** The months that the texts of a draft name with a day and a year: `2017-10`. */
function monthsNamed(subject: Subject): string[] {
  const days = textsOf(subject).flatMap(({ text }) => findDays(text)).filter(day => day.year !== null && isRealDay(day))
  return [...new Set(days.map(({ month, year }) => `${year}-${pad(month)}`))]
}

async function readPlan(strapi: Core.Strapi): Promise<PlanFacts | null> {
  return await strapi.db.query(uidOf('plan')).findOne({ select: ['adoptedOn', 'adoptedBy', 'horizonYear'], where: { publishedAt: { $notNull: true }, locale: defaultLocale } }) as PlanFacts | null
}

async function readEvents(strapi: Core.Strapi, { type, documentId }: Subject, months: readonly string[]): Promise<DatedEvent[]> {
  const rows = await strapi.db.query(uidOf('event')).findMany({
    select: ['title', 'date', 'place'],
    where: {
      publishedAt: { $notNull: true },
      locale: defaultLocale,
      datePrecision: 'day',
      $or: months.map(month => ({ date: { $between: [`${month}-01`, lastDay({ date: `${month}-01`, precision: 'month' })] } })),
      ...(type === 'event' && documentId !== null ? { documentId: { $ne: documentId } } : {}),
    },
    populate: { committees: true },
  }) as Row[]
  return rows.map(({ title, date, place, committees }) => ({
    title: String(title),
    date: String(date),
    place: place as string | null,
    committees: (committees as Row[] | null ?? []).map(({ text }) => String(text)),
  }))
}

async function readPlaceNames(strapi: Core.Strapi, events: readonly DatedEvent[]): Promise<string[]> {
  const rows = await strapi.db.query(uidOf('place')).findMany({ select: ['name'], where: { publishedAt: { $notNull: true } } }) as { name: string }[]
  return [...new Set([...rows.map(({ name }) => name), ...events.flatMap(({ place }) => place ?? [])])]
}

/** What is known of the days and years that a draft's texts name; asks the database for nothing that they do not name. */
export async function readDatedFacts(strapi: Core.Strapi, subject: Subject): Promise<Facts> {
  const months = monthsNamed(subject)
  const namesPlan = months.length > 0 || textsOf(subject).some(({ text }) => /(?:KEK|konzepte?s?) 2\d{3}/.test(text))
  const plan = namesPlan && subject.type !== 'plan' ? await readPlan(strapi) : null
  const events = months.length > 0 ? await readEvents(strapi, subject, months) : []
  const placeNames = months.length > 0 ? await readPlaceNames(strapi, events) : []
  return { plan, events, placeNames }
}
