import type { ApproachItem, Breadcrumb, Colour, ProjectItem } from './element.ts'
import type { LevelCount } from './home.ts'
import type { Pagination, PressChoice, RawQuery } from './press.ts'
import type { Words } from './text.ts'

export interface ProgressReader {
  readonly progress: () => ProgressView
  readonly approaches: (query: RawQuery) => ApproachesView
}

/** How many there are of something, with the list that counts them. */
export interface Amount {
  readonly count: number
  /** Null where there is nothing to list. */
  readonly href: string | null
}

/** A status with its place among the others, by which its pattern is known. */
export interface Series extends Amount {
  readonly index: number
  /** Null for those of which nothing is said. */
  readonly name: Words | null
}

/** One bar: a time class or a field, split by status in the order of the series. */
export interface ProgressRow extends Amount {
  readonly name: Words | null
  readonly colour: Colour | null
  /** Where the thing itself is to be read. */
  readonly pageHref: string | null
  readonly parts: readonly Amount[]
}

/** The state of the plan at a glance. */
export interface ProgressView {
  readonly breadcrumb: Breadcrumb
  /** What approaches are called here. */
  readonly approachesName: string
  /** What the compared parts are called: fields and, where approaches belong to some, themes. */
  readonly comparedNames: readonly string[]
  readonly all: Amount
  /** Every status that there is an approach of, or that the plan knows. */
  readonly series: readonly Series[]
  readonly timeClasses: readonly ProgressRow[]
  readonly fields: readonly ProgressRow[]
  /** Where themes are compared: those that no approach belongs to, which have no row. */
  readonly themesWithout: readonly Words[]
  readonly places: readonly PlaceItem[]
  readonly map: PlaceMap | null
}

/** The overall state in one bar, for pages that lead to the whole. */
export interface ProgressGlance {
  readonly href: string
  readonly all: Amount
  readonly series: readonly Series[]
}

/** A place that something happens in. */
export interface PlaceItem {
  readonly name: string
  readonly href: string
  /** Its number on the map; null where no point is known. */
  readonly number: number | null
  readonly counts: readonly LevelCount[]
}

/** Where places lie to each other, in units of the picture. */
export interface PlaceMap {
  readonly width: number
  readonly height: number
  /** The ground that they lie on, as points of a polygon. */
  readonly ground: string
  readonly marks: readonly PlaceMark[]
}

export interface PlaceMark {
  readonly place: PlaceItem
  readonly x: number
  readonly y: number
  /** Where its name stands; null where there is no room for it. */
  readonly label: { readonly x: number, readonly y: number, readonly anchor: 'start' | 'middle' | 'end' } | null
}

/** The list of approaches as asked for. */
export interface ApproachesView {
  readonly breadcrumb: Breadcrumb
  /** What approaches are called here. */
  readonly name: string
  readonly href: string
  readonly found: LevelCount
  readonly total: number
  readonly isFiltered: boolean
  readonly notices: readonly ApproachNotice[]
  readonly filters: readonly ApproachFilter[]
  /** Where nothing was found: what there is with one thing less asked. */
  readonly wider: readonly WiderList[]
  readonly items: readonly ApproachItem[]
  /** The place that was asked for, with its projects. */
  readonly place: { readonly name: string, readonly projects: readonly ProjectItem[] } | null
  readonly pagination: Pagination | null
}

/** The words come from the i18n file under `approaches.notice.<key>`. */
export interface ApproachNotice {
  readonly key: 'unknown' | 'page' | 'pastEnd'
  readonly value: string
}

/** What a list can be made shorter by. */
interface Asked {
  readonly name: 'stand' | 'zeit' | 'feld' | 'ort'
  /** What the plan calls it; null where the i18n file has the word, under `approaches.filter.<name>`. */
  readonly label: string | null
}

/** The list without one thing that was asked, whose value `text` is; null for "not said". */
export interface WiderList extends Asked {
  readonly text: string | null
  readonly lang?: string
  readonly found: LevelCount
  readonly href: string
}

/** One list of choices; an empty value stands for "all". All that the plan has are there, and counts hold under what else was asked. */
export interface ApproachFilter extends Asked {
  readonly choices: readonly (Omit<PressChoice, 'text'> & { readonly text: string | null })[]
}
