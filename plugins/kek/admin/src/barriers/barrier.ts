import type { locales } from '@kek/contract'
import { sayDue } from '../worklist/say-when.ts'

/** The right to read and answer reports, as Strapi calls it. */
export const answerBarriers = 'plugin::kek.barriers.answer'

/** A barrier that a reader of the site has reported. */
export interface Barrier {
  readonly id: number
  /** What the sender was told, to ask about it. */
  readonly reference: string
  readonly receivedAt: string
  /** The last day for an answer: YYYY-MM-DD. */
  readonly dueOn: string
  readonly state: 'open' | 'overdue' | 'answered'
  /** Where it was: an address of the site, or words; may be empty. */
  readonly page: string
  readonly barrier: string
  /** Where an answer is wanted; empty where none is. */
  readonly contact: string
  readonly locale: keyof typeof locales
  readonly note: string | null
  readonly answeredAt: string | null
  readonly answeredBy: { readonly name: string } | null
}

/** So many days before its time is over, a report becomes urgent. */
const urgentDays = 7

/** How the clock of a report stands, in words. */
export function sayClock({ state, dueOn }: Pick<Barrier, 'state' | 'dueOn'>, now: Date): string {
  return state === 'answered' ? 'beantwortet' : state === 'overdue' ? `Überfällig: ${sayDue(dueOn, now)}` : sayDue(dueOn, now)
}

/** Whether somebody should answer now. */
export function isUrgent({ state, dueOn }: Pick<Barrier, 'state' | 'dueOn'>, now: Date): boolean {
  return state === 'overdue' || (state === 'open' && Date.parse(dueOn) - now.getTime() <= urgentDays * 86_400_000)
}

/** What is open before what is answered, the most urgent first; of the answered the newest. */
function compareBarriers(a: Barrier, b: Barrier): number {
  if (a.answeredAt === null || b.answeredAt === null)
    return Number(a.answeredAt !== null) - Number(b.answeredAt !== null) || a.dueOn.localeCompare(b.dueOn) || a.id - b.id
  return b.answeredAt.localeCompare(a.answeredAt) || b.id - a.id
}

/** The list with one report as it is now, in the place where the CMS lists it. */
export function withBarrier(barriers: readonly Barrier[], changed: Barrier): Barrier[] {
  return [...barriers.filter(({ id }) => id !== changed.id), changed].toSorted(compareBarriers)
}

/** The beginning of a report, for lists. */
export function excerptOf({ barrier }: Pick<Barrier, 'barrier'>): string {
  const line = barrier.replace(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 89).trimEnd()}…` : line
}

/** Where the page of a report is; undefined where it is told in words. */
export function pageUrl(page: string, siteUrl: string | undefined): string | undefined {
  return siteUrl && /^\/(?![/\\])\S*$/.test(page) ? siteUrl + page : undefined
}

/** How an answer reaches the sender: a link for mail or telephone; undefined for what is neither. */
export function contactUrl(contact: string): string | undefined {
  if (/^[^\s@<>?&,;]+@[^\s&,;<>?@][^\s&,.;<>?@]*\.[^\s&,;<>?@]+$/.test(contact))
    return `mailto:${contact}`
  return /^\+?[\d\s()/-]{5,}$/.test(contact) ? `tel:${contact.replace(/[^\d+]/g, '')}` : undefined
}
