import type { ReportReader } from '../../shared/views/report.ts'
import type { Reading } from './reading.ts'
import { localizePath } from '@kek/contract'
import { pageAddress } from './addresses.ts'
import { breadcrumb } from './breadcrumb.ts'
import { contactCards } from './contact-card.ts'

/** Answers the page on which one reports a barrier. */
export function reportReader(reading: Reading): ReportReader {
  const { locale } = reading
  return {
    report: () => {
      const href = pageAddress('report', locale)
      const contact = contactCards(reading).find(({ phone, email }) => phone ?? email) ?? null
      return {
        breadcrumb: breadcrumb([], reading),
        href,
        taskHref: `${href}/aufgabe`,
        contactHref: pageAddress('contact', locale),
        statementHref: localizePath('/barrierefreiheit', locale),
        contact,
      }
    },
  }
}
