import type { BarrierReport } from '@kek/contract'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { BarrierReceipt, BarrierTask } from '@kek/contract'
import axios from 'axios'

/** The CMS lets those without proof of work wait for some seconds; beyond that it counts as away. */
const patience = 12_000

export type ReportReply =
  | { readonly kind: 'taken', readonly reference: string }
  /** The proof or ticket is too old, used, or not the CMS's. */
  | { readonly kind: 'stale' }
  /** Too many reports came within the hour. */
  | { readonly kind: 'many' }

/** Brings reports of barriers to the CMS; nothing of them is kept here. */
export interface ReportClient {
  /** @throws Error where the CMS does not answer */
  readonly task: () => Promise<BarrierTask>
  /** @throws Error where the CMS does not answer, or not as expected */
  readonly send: (report: BarrierReport, effort: { readonly proof: string } | { readonly ticket: string }) => Promise<ReportReply>
}

/** A client for the inbox of the CMS at an address. */
export function createReportClient(baseURL: string): ReportClient {
  const http = axios.create({
    baseURL,
    // The CMS is a neighbour: a proxy for the wide world must not stand between.
    proxy: false,
    timeout: patience,
    maxRedirects: 0,
    validateStatus: status => [200, 201, 403, 409, 429].includes(status),
    httpAgent: new HttpAgent({ keepAlive: true }),
    httpsAgent: new HttpsAgent({ keepAlive: true }),
  })
  return {
    async task() {
      const { data } = await http.get<unknown>('/api/kek/barrier-reports/task').catch(hideReport)
      return BarrierTask.parse(data)
    },
    async send(report, effort) {
      const { data, status } = await http.post<unknown>('/api/kek/barrier-reports', { ...report, ...effort }).catch(hideReport)
      if (status === 201)
        return { kind: 'taken', reference: BarrierReceipt.parse(data).reference }
      return { kind: status === 429 ? 'many' : 'stale' }
    },
  }
}

/** What went wrong, without what was sent: that is about persons, and errors get into the log. */
function hideReport(cause: unknown): never {
  throw new Error(`Das CMS nimmt gerade keine Meldung an (${axios.isAxiosError(cause) ? cause.response?.status ?? cause.code ?? 'ohne Antwort' : 'ohne Antwort'}).`)
}
