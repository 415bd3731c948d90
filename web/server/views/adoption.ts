import type { AdoptionFacts } from '../../shared/views/home.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { comparePartialDates } from '@kek/contract'
import { dateFacts, partialDate } from './dates.ts'
import { documentDownload } from './downloads.ts'
import { languageOf } from './words.ts'

const dateOf = ({ content }: PublicDocument<'document'>) => partialDate(content.date, content.datePrecision) ?? { date: '0001-01-01', precision: 'day' as const }

/** The decision that made the plan, with the newest final document of the plan; null while nothing of it is known. */
export function adoptionFacts(plan: PublicDocument<'plan'> | undefined, reading: Reading): AdoptionFacts | null {
  const document = reading.snapshot.all('document', reading.locale)
    .filter(({ content }) => content.kind === 'plan' && !content.isWorkingVersion && content.file !== null)
    .sort((a, b) => comparePartialDates(dateOf(b), dateOf(a)))[0]
  const download = document ? documentDownload(document, reading) : null
  const { adoptedOn = null, adoptedBy = null, vote = null, resolutionNumber = null } = plan?.content ?? {}
  if (!adoptedOn && !adoptedBy && !download)
    return null
  return { ...dateFacts(adoptedOn, 'day', reading.locale), body: adoptedBy, vote, ...plan ? languageOf(plan, reading, adoptedBy) : {}, resolutionNumber, download }
}
