import type { FieldChange } from '@kek/contract'
import type { Breadcrumb, Colour } from './element.ts'
import type { Words } from './text.ts'

/** One side of a comparison. */
export interface ComparedState {
  /** What it is called in an address: the slug of a version, a day, or `heute`. */
  readonly name: string
  readonly kind: 'version' | 'day' | 'today'
  /** The German name of a version; null for the others. */
  readonly title: string | null
  /** The day whose state a day is; of a version that of the decision; null for today. */
  readonly date: string | null
  readonly seq: number
  /** The hash of its last entry, which proves it. */
  readonly hash: string
  readonly href: string
}

/** What may become of a document: it came, it went, it stands at another place, it has other words; or other facts alone. */
export type ChangeKind = 'added' | 'removed' | 'moved' | 'reworded' | 'updated'

/** A field in which two states differ, with the language of its texts where that is not the page's own. */
export interface ToldChange extends FieldChange {
  /** The language of the field's name, where that is not the page's own. */
  readonly labelLang?: string
  readonly lang?: string
}

/** What became of one document between two states of the site. */
export interface DocumentChange {
  /** Where the page tells of it. */
  readonly anchor: string
  /** Several things may have become of it. */
  readonly kinds: readonly ChangeKind[]
  /** What kind of thing it is, in the words of the plan: "Teilziel". */
  readonly level: Words
  readonly code: string | null
  /** As it is called after the change, or was called last. */
  readonly title: Words
  /** Its page on either side; null where it has none there. */
  readonly beforeHref: string | null
  readonly afterHref: string | null
  /** Field by field; of what came or went its texts, of what came some facts, too. */
  readonly changes: readonly ToldChange[]
}

/** How many documents a kind of change is about, with the address that shows those alone. */
export interface KindAmount {
  readonly kind: ChangeKind
  readonly count: number
  readonly href: string
}

/** A part of the plan in which something changed. */
export interface ChangedPart {
  readonly anchor: string
  /** Null for what does not belong to one field of the plan: `key` says what it is. */
  readonly heading: Words | null
  readonly key: 'plan' | 'field' | 'elsewhere' | 'site'
  readonly colour: Colour
}

/** A part of a comparison and the page that tells it alone. */
export interface PartLink extends ChangedPart {
  readonly href: string
}

/** A part in the summary: every kind of change that there is in it, whatever the page shows. */
export interface PartSummary extends PartLink {
  readonly count: number
  readonly amounts: readonly KindAmount[]
}

/** The changes in one part of the plan that the page shows. */
export interface ChangeGroup extends PartLink {
  readonly items: readonly DocumentChange[]
}

/** Which changes the page shows, and where the others are. */
export interface ChangeChoice {
  /** Null where all kinds are shown. */
  readonly kind: ChangeKind | null
  readonly amounts: readonly KindAmount[]
  /** Whether the amounts add up to more than there are changes, because one is of two kinds. */
  readonly isCountedTwice: boolean
  readonly allHref: string
}

/** A state that one can compare with. */
export interface ComparisonChoice {
  readonly name: string
  /** Null for today. */
  readonly title: string | null
  readonly isChosen: boolean
}

export interface ComparisonView {
  readonly breadcrumb: Breadcrumb
  /** Where the two are compared as a whole. */
  readonly wholeHref: string
  /** The page's own address, without what is chosen. */
  readonly action: string
  readonly choices: readonly ComparisonChoice[]
  /** The day that was chosen, where it is one. */
  readonly chosenDay: string
  readonly from: ComparedState
  /** Null where there is no such state to compare with. */
  readonly result: ComparisonResult | null
}

export interface ComparisonResult {
  /** The older of the two, and the newer one. */
  readonly before: ComparedState
  readonly after: ComparedState
  /** How many documents changed. */
  readonly count: number
  /** The one part that the page is about, with the parts around it; null where it is about all. */
  readonly part: { readonly previous: PartLink | null, readonly next: PartLink | null } & PartLink | null
  readonly choice: ChangeChoice
  readonly summary: readonly PartSummary[]
  readonly groups: readonly ChangeGroup[]
  /** Whether the groups only name what changed, and their own pages tell it word by word: there is too much of it for one. */
  readonly isByParts: boolean
  /** Whether German texts are compared because one of the states has none in the page's language. */
  readonly hasGermanTexts: boolean
}

/** One change of one document, as the ledger tells of it. */
export interface SingleChangeView {
  readonly breadcrumb: Breadcrumb
  readonly seq: number
  readonly hash: string
  readonly date: string
  readonly machineDate: string
  readonly note: Words | null
  readonly action: 'publish' | 'withdraw'
  /** Whether this is its first publication. */
  readonly isFirst: boolean
  /** The content was erased by law: there is nothing to compare. */
  readonly isErased: boolean
  readonly level: Words
  readonly title: Words
  /** Its page as of the day of the change; null where it has none. */
  readonly stateHref: string | null
  /** Its page as of the day before this change, where it had one. */
  readonly beforeHref: string | null
  readonly changes: readonly ToldChange[]
}

/** What the address of a comparison asks for, as somebody may have typed it. */
export interface ComparisonQuery {
  /** What to compare with; empty for today. */
  readonly other: string
  /** Which kind of change to show; empty for all. */
  readonly shown: string
  /** The part that it is to be about; empty for all. */
  readonly part: string
}

export interface ComparisonReader {
  /** @param kind whether `name` is a version's slug or a day. Undefined where there is no such state. */
  readonly comparison: (kind: 'version' | 'day', name: string, query: ComparisonQuery) => ComparisonView | undefined
  /** The change that an entry of the ledger tells of. */
  readonly change: (seq: string) => SingleChangeView | undefined
}
