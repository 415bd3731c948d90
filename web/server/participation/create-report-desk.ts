import type { InnerCall } from '../http/render.ts'
import { toBytes } from '../http/render.ts'
import { createReportClient } from '../replica/report-client.ts'
import { ReportDesk } from './report-desk.ts'

/** The desk of this process, drawing its page through the framework. */
export function createReportDesk({ ledgerUrl, siteUrl, call }: { readonly ledgerUrl: string, readonly siteUrl: string | undefined, readonly call: InnerCall }): ReportDesk {
  return new ReportDesk({
    client: createReportClient(ledgerUrl),
    siteOrigin: siteUrl && URL.canParse(siteUrl) ? new URL(siteUrl).origin : undefined,
    render: async (url, reportForm) => toBytes((await call({ url, headers: { accept: 'text/html' }, context: { _platform: { reportForm } } })).body),
  })
}
