import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from '../views/reading.ts'
import { catalogue, momentsOf } from '@kek/contract'
import { pageAddress } from '../views/addresses.ts'
import { anchorOf } from '../views/page-anchors.ts'
import { planNames } from '../views/plan-names.ts'
import { hasDay, inSequence } from '../views/process.ts'
import { contentLine, escapeText } from './content-line.ts'

type Event = PublicDocument<'event'>

export interface CalendarPlace {
  readonly reading: Reading
  readonly siteUrl: string
  readonly absolute: (path: string) => string
}

/** `2016-07-04T16:00:00.000Z` → `20160704T160000Z`. */
function utc(moment: Date | string): string {
  return new Date(moment).toISOString().replace(/\.\d{3}/, '').replace(/[-:]/g, '')
}

/** The whole day, where no time is known: then it begins with the day everywhere. In the hour that comes twice, the first is meant. */
function begin({ date, time }: Event['content']): string {
  const [moment] = time ? momentsOf(`${date}T${time}`) : []
  return moment ? contentLine('DTSTART', utc(moment)) : contentLine('DTSTART;VALUE=DATE', date.replaceAll('-', ''))
}

const states = { held: 'CONFIRMED', planned: 'CONFIRMED', announced: 'TENTATIVE', cancelled: 'CANCELLED' } as const

function describe({ content }: Event): string {
  const { description, committees, topics, resolutionNumber, result } = content
  const facts = [
    committees.length > 0 ? `Ausschüsse: ${committees.map(({ text }) => text).join('; ')}` : '',
    topics.length > 0 ? `Themen: ${topics.map(({ text }) => text).join('; ')}` : '',
    resolutionNumber ? `Drucksache: ${resolutionNumber}` : '',
    result ? `Ergebnis: ${result}` : '',
  ]
  return [description?.trim(), facts.filter(Boolean).join('\n')].filter(Boolean).join('\n\n')
}

function printEvent(event: Event, { reading: { locale }, siteUrl, absolute }: CalendarPlace): string {
  const { title, state, kind, place, venue } = event.content
  const text = (name: string, value: string) => value ? contentLine(name, escapeText(value)) : ''
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${event.documentId}@${new URL(siteUrl).hostname}`),
    contentLine('DTSTAMP', utc(event.at)),
    contentLine('LAST-MODIFIED', utc(event.at)),
    begin(event.content),
    text('SUMMARY', title),
    text('LOCATION', [venue, place].filter(Boolean).join(', ')),
    text('DESCRIPTION', describe(event)),
    text('CATEGORIES', catalogue.event.attributes.kind.values[kind]),
    contentLine('STATUS', states[state ?? 'held']),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('URL', `${absolute(pageAddress('process', locale))}#${anchorOf(event)}`),
    contentLine('END', 'VEVENT'),
  ].join('')
}

/** Events as a calendar (RFC 5545), those whose day is known. */
export function printCalendar(events: readonly Event[], place: CalendarPlace): string {
  const { shortTitle } = planNames(place.reading)
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//KEK//Veranstaltungen//DE'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('X-WR-CALNAME', escapeText(`${shortTitle.text}: Veranstaltungen`)),
    contentLine('X-WR-CALDESC', escapeText('Veranstaltungen, deren Tag bekannt ist. Solche, von denen nur Monat, Jahreszeit oder Jahr bekannt sind, stehen auf der Website.')),
    ...[...events].sort(inSequence).filter(hasDay).map(event => printEvent(event, place)),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}
