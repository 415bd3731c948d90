import type { BarrierFault } from '@kek/contract'
import type { ContactCard } from './contact-card.ts'
import type { Breadcrumb } from './element.ts'

export interface ReportReader {
  readonly report: () => ReportView
}

/** The page on which one reports a barrier. */
export interface ReportView {
  readonly breadcrumb: Breadcrumb
  /** Where the form is sent. */
  readonly href: string
  readonly taskHref: string
  readonly contactHref: string
  readonly statementHref: string
  /** Who can be asked by telephone or mail instead. */
  readonly contact: ContactCard | null
}

/** What somebody has typed. */
export interface ReportValues {
  readonly page: string
  readonly barrier: string
  readonly contact: string
}

/** Why a report could not be sent: the CMS is away, too many came, the field that stays empty was filled, too much time has gone by, it came from elsewhere. */
export type ReportTrouble = 'away' | 'many' | 'trap' | 'stale' | 'foreign'

/** The form after it was sent and before it was taken: what stands in it, and what is to be done. */
export interface ReportForm {
  /** Whether it is written, or looked over before it is sent. */
  readonly step: 'write' | 'confirm'
  readonly values: ReportValues
  readonly faults: readonly BarrierFault[]
  readonly trouble: ReportTrouble | null
  /** Says when the form was shown, where the browser has not worked for it. */
  readonly ticket: string | null
}
