import type { DownloadView } from './download.ts'
import type { Breadcrumb } from './element.ts'
import type { Html, Words } from './text.ts'

export interface ProcessReader {
  readonly process: () => ProcessView
}

export interface ProcessView {
  readonly breadcrumb: Breadcrumb
  readonly isFallback: boolean
  readonly text: Html | null
  readonly timeline: readonly TimelineStep[]
  readonly groups: readonly EventGroup[]
  readonly eventCount: number
}

/** A date as people read it and for `<time datetime>`. */
export interface PrintedDate {
  readonly date: string
  readonly machineDate: string
}

/** A step on the way: a moment, or a span where `to` is set. */
export interface TimelineStep extends Words {
  readonly from: PrintedDate
  readonly to: PrintedDate | null
  /** Has not begun yet. */
  readonly isAhead: boolean
}

export type EventKind = 'strategyWorkshop' | 'expertForum' | 'committeeWorkshop' | 'regionalForum' | 'youthForum' | 'futureConference' | 'draftDiscussion' | 'decisionProcedure' | 'other'
export type EventState = 'held' | 'planned' | 'announced' | 'cancelled'

/** Events of one kind; its name comes from the i18n file under `process.kind.<kind>`. */
export interface EventGroup {
  readonly kind: EventKind
  readonly events: readonly EventView[]
}

export interface EventView extends Words, PrintedDate {
  /** What it is called in its group, which says the rest; null where its committees are all there is to say. */
  readonly heading: string | null
  /** For links to this place of the page. */
  readonly anchor: string
  readonly state: EventState
  readonly time: string | null
  /** Town, house and room, as far as known. */
  readonly where: string | null
  readonly body: Html | null
  /** Those that the heading does not name. */
  readonly committees: readonly string[]
  readonly topics: readonly string[]
  /** Approximate number. */
  readonly participants: number | null
  readonly resolutionNumber: string | null
  readonly result: string | null
  readonly downloads: readonly DownloadView[]
  /** Where it can be taken over into a calendar, where its day is known. */
  readonly calendarHref: string | null
}
