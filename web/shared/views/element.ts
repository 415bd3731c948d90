import type { PageName } from '@kek/contract'
import type { Link, Words } from './text.ts'
import type { WithdrawalView } from './withdrawal.ts'

/** Names of colours that the theme knows; see `fieldColours` of the contract. */
export type Colour = 'blue' | 'green' | 'amber' | 'violet' | 'teal' | 'red' | 'grey'

/** The way down from the front page; fixed pages are named by the i18n file under `pages.<page>`. */
export type Breadcrumb = readonly (Link | { readonly page: PageName, readonly href: string })[]

/** One element of the plan in a list. */
export interface ElementLink extends Link {
  readonly code: string | null
  /** What this level is called here: "Teilziel". */
  readonly level: string
  readonly isExample: boolean
}

/** What the page of every element of the plan begins with. */
export interface ElementHead extends Words {
  readonly code: string | null
  readonly level: string
  readonly colour: Colour
  /** From the front page down to the element above this one. */
  readonly breadcrumb: Breadcrumb
  readonly previous: ElementLink | null
  readonly next: ElementLink | null
  readonly isExample: boolean
  /** Its text is not there in the page's language. */
  readonly isFallback: boolean
  readonly publication: Publication
  /** Set where it was withdrawn and its page alone still shows it. */
  readonly withdrawal: WithdrawalView | null
}

/** From when a state holds, and where the ledger proves it. */
export interface Publication {
  readonly date: string
  readonly machineDate: string
  readonly seq: number
  readonly changes: Changes
}

/** One change that the public was told about. */
export interface Change {
  readonly date: string
  readonly machineDate: string
  readonly seq: number
  readonly note: Words
}

/** A state that a document had: one publication or withdrawal, newest first in every list. */
export interface DatedState {
  readonly seq: number
  readonly date: string
  readonly machineDate: string
  readonly action: 'publish' | 'withdraw'
  readonly note: Words | null
  /** Its page as it stood on that day; null where it has none. */
  readonly href: string | null
  /** Where it is told what this changed; null for the first state. */
  readonly changeHref: string | null
}

/** What changed on a page, as far as the public was told. */
export interface Changes {
  /** Null where nothing was told about the newest publication. */
  readonly latest: Change | null
  /** Newest first. */
  readonly earlier: readonly Change[]
  /** Every state it ever had, told of or not. */
  readonly states: readonly DatedState[]
}

/** Where a value out of the plan's own lists is shown: word and meaning. */
export interface Term {
  readonly key: string
  readonly label: string
  readonly explanation: string | null
  readonly lang?: string
}

/** How far something is. */
export interface StatusTerm extends Term {
  /** Its place in the plan's own list, by which its colour and pattern are known. */
  readonly index: number
}

/** An approach in a list. */
export interface ApproachItem extends ElementLink {
  readonly status: StatusTerm | null
  readonly timeClass: Term | null
  /** Where it sits, for lists outside the tree: "Lebenswerte Orte", "Gesundheit". */
  readonly place: readonly string[]
  readonly colour: Colour
}

/** A project in a list. */
export interface ProjectItem extends ElementLink {
  readonly kind: 'example' | 'idea'
  readonly summary: Words | null
}

/** A goal with everything under it, to any depth. */
export interface GoalBranch extends ElementLink {
  readonly statement: Words | null
  readonly depth: number
  /** What the goals under it are called here; null where there are none. */
  readonly goalsName: string | null
  readonly goals: readonly GoalBranch[]
  readonly approaches: readonly ApproachItem[]
}
