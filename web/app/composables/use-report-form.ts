import type { ReportForm } from '#shared/views/report'

/** The form for barriers as it was sent, or a new one. @param page where the barrier was, as far as that is known */
export function useReportForm(page: string): ReportForm {
  return useRequestEvent()?.context.reportForm ?? { step: 'write', values: { page, barrier: '', contact: '' }, faults: [], trouble: null, ticket: null }
}
