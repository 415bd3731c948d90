import type { rights } from '@kek/contract'
import type { DownloadView } from './download.ts'
import type { Breadcrumb, Colour, ElementLink, Publication } from './element.ts'
import type { PressItem } from './press-item.ts'
import type { Words } from './text.ts'
import type { WithdrawalView } from './withdrawal.ts'

export interface PressReader {
  readonly pressArchive: (query: RawQuery) => PressArchiveView
  readonly pressArticle: (slug: string) => PressArticleView | undefined
}

/** A query string as a router parsed it: anything may stand there. */
export type RawQuery = Readonly<Record<string, unknown>>

/** The archive: what was asked, what was found, and what else one can ask. */
export interface PressArchiveView {
  readonly breadcrumb: Breadcrumb
  readonly href: string
  /** Articles that match the filters. */
  readonly found: number
  /** Articles in the whole archive. */
  readonly total: number
  readonly isFiltered: boolean
  /** What could not be taken as it was asked. */
  readonly notices: readonly PressNotice[]
  readonly filter: PressFilter
  readonly years: readonly PressYear[]
  readonly pagination: Pagination | null
}

/** The form with its choices; an empty value stands for "all". */
export interface PressFilter {
  readonly years: readonly PressChoice[]
  readonly media: readonly PressChoice[]
  readonly topics: readonly PressChoice[]
  readonly words: string
}

export interface PressChoice extends Words {
  readonly value: string
  /** Articles under this choice beside everything else that is asked. */
  readonly count: number
  readonly isChosen: boolean
}

/** The words come from the i18n file under `press.notice.<key>`. */
export interface PressNotice {
  readonly key: 'year' | 'medium' | 'topic' | 'page' | 'pastEnd' | 'tooLong'
  readonly value: string
}

export interface PressYear {
  readonly year: string
  readonly items: readonly PressItem[]
}

export interface Pagination {
  readonly current: number
  readonly last: number
  readonly previousHref: string | null
  readonly nextHref: string | null
  /** First, last and those around the current one; a gap between neighbours means pages left out. */
  readonly pages: readonly { readonly number: number, readonly href: string, readonly isCurrent: boolean }[]
}

export interface PressArticleView extends Words {
  readonly breadcrumb: Breadcrumb
  readonly medium: string | null
  readonly publisher: string | null
  readonly edition: string | null
  readonly date: string
  readonly machineDate: string
  readonly page: number | null
  readonly citation: string
  readonly rights: keyof typeof rights
  /** Last day on which the file may be given out. */
  readonly rightsUntil: string | null
  /** The file could be given out once, and may not any more. */
  readonly hasRightEnded: boolean
  readonly download: DownloadView | null
  /** Where the publisher has it; `site` is what people call that address. */
  readonly publisherLink: { readonly href: string, readonly site: string } | null
  readonly abstract: Words | null
  /** Public elements of the plan that it is about: fields, goals, approaches, projects. */
  readonly about: readonly (ElementLink & { readonly colour: Colour })[]
  readonly newer: PressItem | null
  readonly older: PressItem | null
  readonly publication: Publication
  readonly withdrawal: WithdrawalView | null
}
