import type { Words } from './text.ts'

/** What the band over every page of an adopted version or of an earlier day says. */
export interface StateBand {
  readonly kind: 'version' | 'day'
  /** What stands before every address inside: `/fassungen/<slug>`, `/stand/<day>`. */
  readonly base: string
  /** The German name of the adopted version; null for a day. */
  readonly title: string | null
  /** The day of the decision, or the day whose state this is. */
  readonly date: string
  readonly machineDate: string
  /** Who decided, with which paper and vote: `Kreistag`, `Drucksache II-2017/2394`, `einstimmig`; empty for a day. */
  readonly decision: readonly Words[]
  /** The last entry that belongs to it, and its hash. */
  readonly seq: number
  readonly hash: string
  /** The page that tells what it is. */
  readonly href: string
  /** The same page as it is today. */
  readonly todayHref: string
  readonly compareHref: string
  /** Where it is explained how to check it; null for a day. */
  readonly checkHref: string | null
}
