import type { Breadcrumb } from './element.ts'
import type { PlanCounts } from './home.ts'
import type { Html, Link, Words } from './text.ts'

/** An adopted version in a list. */
export interface VersionItem {
  /** German, like the decision itself. */
  readonly title: string
  readonly href: string
  readonly date: string
  readonly machineDate: string
  readonly adoptedBy: Words
  readonly resolutionNumber: string | null
  readonly vote: Words | null
  readonly seq: number
  readonly hash: string
  readonly compareHref: string
}

/** The page that tells what an adopted version is. */
export interface VersionView extends VersionItem {
  readonly breadcrumb: Breadcrumb
  readonly description: Html | null
  /** What the plan held then. */
  readonly counts: PlanCounts
  readonly homeHref: string
  /** The fixed pages as they were then; named by the i18n file under `pages.<key>`. */
  readonly pages: readonly { readonly key: 'concept' | 'press' | 'process' | 'documents' | 'contact', readonly href: string }[]
  /** The fields and themes of the plan as they were then. */
  readonly fields: readonly Link[]
  readonly checkHref: string
  readonly others: readonly VersionItem[]
}

/** The page that tells how to check a version. */
export interface VersionCheckView extends VersionItem {
  readonly breadcrumb: Breadcrumb
  /** The version's address, complete, for a command line. */
  readonly address: string
  /** The first page of the ledger up to this version. */
  readonly ledgerHref: string
  readonly script: string
}

/** A year with the days on which something changed. */
export interface DaysOfYear {
  readonly year: string
  readonly days: readonly { readonly date: string, readonly machineDate: string, readonly href: string }[]
}

/** The page on which a day can be chosen. */
export interface DayChoiceView {
  readonly breadcrumb: Breadcrumb
  readonly action: string
  /** What was asked for, as it was typed. */
  readonly asked: string
  /** Where the state of the day that was asked for is; null where there is none. */
  readonly href: string | null
  /** Why there is none; null where nothing was asked. */
  readonly problem: 'noDay' | 'future' | 'beforeTheFirst' | null
  /** The first and the last day that can be asked for. */
  readonly first: string
  readonly firstInWords: string
  readonly today: string
  readonly years: readonly DaysOfYear[]
  readonly versionsHref: string
}

export interface VersionsReader {
  readonly versions: () => { readonly breadcrumb: Breadcrumb, readonly items: readonly VersionItem[], readonly dayHref: string, readonly dayAction: string, readonly first: string, readonly today: string }
  readonly version: (slug: string) => VersionView | undefined
  readonly versionCheck: (slug: string) => VersionCheckView | undefined
  /** @param asked the day as it was typed or stands in the address */
  readonly dayChoice: (asked: string) => DayChoiceView
}
