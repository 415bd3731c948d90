import type { PartialDate } from '@kek/contract'
import type { EventGroup, EventKind, EventView, ProcessReader, ProcessView, TimelineStep } from '../../shared/views/process.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { comparePartialDates, localizePath, machineDate } from '@kek/contract'
import { breadcrumb } from './breadcrumb.ts'
import { partialDate, printDate } from './dates.ts'
import { documentDownload } from './downloads.ts'
import { eventHeading, sharedBeginning } from './event-headings.ts'
import { anchorOf } from './page-anchors.ts'
import { languageOf, richText } from './words.ts'

type Event = PublicDocument<'event'>

const dateOf = ({ content }: Event): PartialDate => ({ date: content.date, precision: content.datePrecision ?? 'day' })

/** As they happened: by day, then by the clock (no time last), then in the editors' order. Several on one day are normal. */
export function inSequence(a: Event, b: Event): number {
  return comparePartialDates(dateOf(a), dateOf(b))
    || (a.content.time ?? '24:00').localeCompare(b.content.time ?? '24:00')
    || (a.content.order ?? 0) - (b.content.order ?? 0)
    || a.content.title.localeCompare(b.content.title, 'de')
}

/** Whether an event has a place in a calendar: one of which only the month is known would stand on a day that nobody named. */
export function hasDay({ content }: Event): boolean {
  return (content.datePrecision ?? 'day') === 'day'
}

function printed(date: PartialDate, { locale }: Reading) {
  return { date: printDate(date, locale), machineDate: machineDate(date) }
}

function eventView(event: Event, beginning: string, reading: Reading): EventView {
  const { title, state, time, place, venue, description, committees, topics, participants, resolutionNumber, result, documents } = event.content
  return {
    text: title,
    ...languageOf(event, reading),
    ...eventHeading(title, beginning, committees.map(({ text }) => text)),
    ...printed(dateOf(event), reading),
    anchor: anchorOf(event),
    state: state ?? 'held',
    time,
    where: [place, venue].filter(Boolean).join(', ') || null,
    body: richText(event, description, reading, 5),
    topics: topics.map(({ text }) => text),
    participants,
    resolutionNumber,
    result,
    calendarHref: hasDay(event) && event.content.date >= reading.today ? localizePath(`/prozess/${anchorOf(event)}.ics`, reading.locale) : null,
    downloads: reading.snapshot.pick('document', documents, reading.locale).flatMap(document => documentDownload(document, reading) ?? []),
  }
}

/** Events by kind. A kind is as old as its first event, so that the groups follow the procedure; the newest stands first. */
function eventGroups(reading: Reading): EventGroup[] {
  const kinds = new Map<EventKind, Event[]>()
  for (const event of [...reading.snapshot.all('event', reading.locale)].sort(inSequence))
    kinds.set(event.content.kind, [...kinds.get(event.content.kind) ?? [], event])
  return [...kinds]
    .reverse()
    .map(([kind, events]) => {
      const beginning = sharedBeginning(events.map(({ content }) => content.title))
      return { kind, events: events.map(event => eventView(event, beginning, reading)) }
    })
}

function timeline(plan: PublicDocument<'plan'>, reading: Reading): TimelineStep[] {
  return [...plan.content.timeline]
    // By beginning, so that "2018" stands above "August 2018": a span is listed where it starts.
    .sort((a, b) => a.date.localeCompare(b.date))
    .map((step) => {
      const end = partialDate(step.endDate, step.endDatePrecision)
      return {
        text: step.title,
        ...languageOf(plan, reading, plan.content.timeline),
        from: printed({ date: step.date, precision: step.datePrecision ?? 'day' }, reading),
        to: end && printed(end, reading),
        isAhead: step.date > reading.today,
      }
    })
}

/** How the plan came about: text, timeline, events. */
export function processView(reading: Reading): ProcessView {
  const plan = reading.snapshot.all('plan', reading.locale)[0]
  const groups = eventGroups(reading)
  return {
    breadcrumb: breadcrumb([], reading),
    isFallback: plan !== undefined && plan.locale !== reading.locale,
    text: plan ? richText(plan, plan.content.processText, reading) : null,
    timeline: plan ? timeline(plan, reading) : [],
    groups,
    eventCount: groups.reduce((sum, { events }) => sum + events.length, 0),
  }
}

/** Answers the page about the process. */
export function processReader(reading: Reading): ProcessReader {
  return { process: () => processView(reading) }
}
