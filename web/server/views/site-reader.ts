import type { Locale } from '@kek/contract'
import type { SiteReader } from '../../shared/views/site-reader.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { calendarDay } from './dates.ts'
import { homeReader } from './home.ts'
import { conceptReader } from './plan-reader.ts'
import { shellView } from './shell.ts'

/**
 * Answers what pages ask, from one head of the ledger in one language.
 * @param today the county's calendar day, on which rights may have ended.
 */
export function createSiteReader(snapshot: Snapshot, locale: Locale, today: string = calendarDay(new Date())): SiteReader {
  const reading: Reading = { snapshot, locale, today }
  return {
    locale,
    shell: path => shellView(reading, path),
    ...homeReader(reading),
    ...conceptReader(reading),
  }
}
