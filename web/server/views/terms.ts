import type { TermSet } from '@kek/contract'
import type { StatusTerm, Term } from '../../shared/views/element.ts'
import type { TimelessReading } from './reading.ts'
import { languageOf } from './words.ts'

/** The plan's own list of statuses, time classes or priorities; empty while no plan is public. */
export function termsOf(set: TermSet, reading: TimelessReading): readonly Term[] {
  const plan = reading.snapshot.all('plan', reading.locale)[0]
  return plan?.content[set].map(({ key, label, explanation }) => ({ key, label, explanation, ...languageOf(plan, reading, plan.content[set]) })) ?? []
}

/** A value out of one of the plan's lists; null where none is set or the list does not know it any more. */
export function termOf(set: TermSet, key: string | null, reading: TimelessReading): Term | null {
  return termsOf(set, reading).find(term => term.key === key) ?? null
}

/** How far something is, with the status's place in the plan's own list; null as with any value. */
export function statusOf(key: string | null, reading: TimelessReading): StatusTerm | null {
  const terms = termsOf('statuses', reading)
  const index = terms.findIndex(term => term.key === key)
  const term = terms[index]
  return term ? { ...term, index } : null
}
