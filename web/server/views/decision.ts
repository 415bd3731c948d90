import type { Words } from '../../shared/views/text.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { TimelessReading } from './reading.ts'
import { defaultLocale } from '@kek/contract'
import { catalogueWord } from './speech/speech.ts'
import { languageOf } from './words.ts'

/** How a version was decided on, in words of the page's language as far as the plan has them. */
export interface Decision {
  readonly adoptedBy: Words
  readonly vote: Words | null
}

/** What is said of a decision on the plan itself, which is translated: the same word there as here means the same thing. */
function asPlanSays(key: 'adoptedBy' | 'vote', german: string, reading: TimelessReading): Words {
  const [original] = reading.snapshot.all('plan')
  const [plan] = reading.snapshot.all('plan', reading.locale)
  const said = plan?.content[key]
  return plan && said && original?.content[key] === german ? { text: said, ...languageOf(plan, reading, said) } : { text: german, ...languageOf({ locale: defaultLocale }, reading) }
}

/** Who decided on a version and with which vote: a version itself is German only. */
export function decisionOf({ content: { adoptedBy, vote } }: PublicDocument<'adopted-version'>, reading: TimelessReading): Decision {
  return { adoptedBy: asPlanSays('adoptedBy', adoptedBy, reading), vote: vote ? asPlanSays('vote', vote, reading) : null }
}

/** The same in one line, with the number of the paper. */
export function decisionLine(version: PublicDocument<'adopted-version'>, reading: TimelessReading): readonly Words[] {
  const { adoptedBy, vote } = decisionOf(version, reading)
  const { resolutionNumber } = version.content
  const paper = catalogueWord('Drucksache', reading.locale)
  return [adoptedBy, ...resolutionNumber ? [{ ...paper, text: `${paper.text} ${resolutionNumber}` }] : [], ...vote ? [vote] : []]
}
