import type { Locale, TypeName } from '@kek/contract'

/** What one check found: an error blocks publishing, a warning asks. */
export interface Check {
  readonly code: string
  readonly severity: 'error' | 'warning'
  /** The field it is about, `milestones.0.date` inside groups; null when it is about the whole document. */
  readonly field: string | null
  /** What is wrong and what to do, for a person. */
  readonly message: string
}

export type Fields = Readonly<Record<string, unknown>>

/** What is known of a document that a relation names. */
export interface Target {
  readonly title: string
  /** `gone`: deleted. `withdrawn`: was public once. */
  readonly state: 'public' | 'unpublished' | 'withdrawn' | 'gone'
  /** Of an image: the last day of its right, `YYYY-MM-DD`; null for ever. */
  readonly validUntil?: string | null
  /** Of a medium: its kind and its regional editions. */
  readonly kind?: string | null
  readonly editions?: readonly string[]
}

/** A public event whose day is known: what a text about it is compared with. */
export interface DatedEvent {
  readonly title: string
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly place: string | null
  readonly committees: readonly string[]
}

export interface PlanFacts {
  readonly adoptedOn: string | null
  readonly adoptedBy: string | null
  readonly horizonYear: number | null
}

/** A draft with all that its checks need to know of its surroundings, as plain data. */
export interface CheckSubject {
  readonly type: TypeName
  /** Null while it was never saved. */
  readonly documentId: string | null
  readonly locale: Locale
  /** The draft: scalars, relations as document ids, groups as lists of fields, files as they are published. */
  readonly fields: Fields
  /** When its texts were last changed, or those of a translation found to hold (UTC, ISO 8601); null while it is being written. */
  readonly changedAt: string | null
  /** Of a translation: the public German texts, and since when they have been as they are. */
  readonly original: { readonly fields: Fields, readonly changedAt: string } | null
  /** What readers see of it now, where it has a status that may have become another one; null otherwise. */
  readonly published: Fields | null
  /** By `type/documentId`. */
  readonly targets: Readonly<Record<string, Target>>
  readonly plan: PlanFacts | null
  /** The other public events. */
  readonly events: readonly DatedEvent[]
  /** Every path of the site that leads somewhere; null when no text has a link that would have to be looked up. */
  readonly addresses: readonly string[] | null
  readonly placeNames: readonly string[]
}

/** One check: everything it has to say about a document. `today` is the county's calendar day, `YYYY-MM-DD`. */
export type Rule = (subject: CheckSubject, today: string) => readonly Check[]
