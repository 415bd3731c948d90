import type { Locale } from '../content/catalogue.ts'
import { z } from 'zod'
import { isLocale } from '../content/catalogue.ts'

/** How many characters each part of a report may have: enough for an account of what went wrong, too little to carry anything else. */
export const barrierReportLimits = { page: 500, barrier: 4000, contact: 200 } as const

function text(limit: number, tooLong: string) {
  // Browsers send line ends as two characters and count them as one.
  return z.string().transform(given => given.replace(/\r\n?/g, '\n').trim()).pipe(z.string().max(limit, tooLong))
}

/** What somebody tells of a barrier: no more than what is needed to find it, and where to answer if they want an answer. */
export const BarrierReport = z.strictObject({
  /** Where it was: an address of the site, or words. */
  page: text(barrierReportLimits.page, 'pageTooLong').default(''),
  /** What did not work. */
  barrier: text(barrierReportLimits.barrier, 'barrierTooLong').pipe(z.string().min(1, 'barrierMissing')),
  /** A mail address or telephone number, if an answer is wanted. */
  contact: text(barrierReportLimits.contact, 'contactTooLong').default(''),
  /** The language in which it was written. */
  locale: z.custom<Locale>(given => typeof given === 'string' && isLocale(given)).default('de'),
})
export type BarrierReport = z.infer<typeof BarrierReport>

/** What can be wrong with a report; the words for it stand where it is shown. */
export type BarrierFault = 'barrierMissing' | 'barrierTooLong' | 'pageTooLong' | 'contactTooLong'

const order: readonly BarrierFault[] = ['barrierMissing', 'barrierTooLong', 'pageTooLong', 'contactTooLong']

/** The report in what was sent, or what has to be put right first. */
export function readBarrierReport(given: unknown): { readonly report: BarrierReport } | { readonly faults: readonly BarrierFault[] } {
  const result = BarrierReport.safeParse(given)
  if (result.success)
    return { report: result.data }
  const messages = new Set(result.error.issues.map(({ message }) => message))
  const faults = order.filter(fault => messages.has(fault))
  return { faults: faults.length > 0 ? faults : ['barrierMissing'] }
}

/** How long an answer may take, in days: six weeks (§ 9 BITVO M-V). */
export const barrierAnswerDays = 42

/** The task that a browser solves before it sends, and the ticket of those whose browser cannot. */
export const BarrierTask = z.object({ challenge: z.record(z.string(), z.unknown()), ticket: z.string() })
export type BarrierTask = z.infer<typeof BarrierTask>

/** What is told to whoever has reported something. */
export const BarrierReceipt = z.object({ reference: z.string(), dueOn: z.string() })
export type BarrierReceipt = z.infer<typeof BarrierReceipt>
