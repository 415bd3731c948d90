import type { Locale } from '@kek/contract'
import type { Words } from '../../shared/views/text.ts'
import type { Reading } from './reading.ts'
import { languageOf } from './words.ts'

/** What the site calls itself while no plan is public. */
const neutral: Readonly<Record<Locale, string>> = { 'de': 'Entwicklungskonzept', 'en': 'Development plan', 'de-simple': 'Plan für die Zukunft' }

/** The names of the plan, with neutral words while none is public. */
export function planNames(reading: Reading): { readonly title: Words, readonly shortTitle: Words, readonly region: string | null } {
  const plan = reading.snapshot.all('plan', reading.locale)[0]
  if (!plan)
    return { title: { text: neutral[reading.locale] }, shortTitle: { text: neutral[reading.locale] }, region: null }
  const language = languageOf(plan, reading)
  return { title: { text: plan.content.title, ...language }, shortTitle: { text: plan.content.shortTitle, ...language }, region: plan.content.region }
}
