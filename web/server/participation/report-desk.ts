import type { BarrierReport, Locale } from '@kek/contract'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ReportForm, ReportValues } from '../../shared/views/report.ts'
import type { ReportClient } from '../replica/report-client.ts'
import type { ReportAddress } from './report-address.ts'
import type { SentReport } from './report-fields.ts'
import { problem, problemMediaType, readBarrierReport } from '@kek/contract'
import { Answer, sendAnswer } from '../http/answer.ts'
import { plainPage } from '../http/plain-page.ts'
import { pageAddress } from '../views/addresses.ts'
import { isFromOwnPage } from './from-own-page.ts'
import { readForm } from './read-form.ts'
import { readReportFields } from './report-fields.ts'
import { SenderLimit } from './sender-limit.ts'
import { senderOf } from './sender.ts'

/** What one connection may do in an hour: an office has one for many, and nobody reports so much. Without work it is less. */
const perHour = { form: 60, worked: 20, waited: 8, task: 120 } as const

export interface ReportDeskParts {
  readonly client: ReportClient
  /** The site's public origin, where that is set. */
  readonly siteOrigin: string | undefined
  /** Draws the page with the form. */
  readonly render: (address: string, form: ReportForm) => Promise<Buffer>
}

/** Takes the form for barriers and brings it to the CMS. Whatever happens, what was typed is shown again until it has arrived. */
export class ReportDesk {
  readonly #parts: ReportDeskParts
  readonly #limit = new SenderLimit()

  constructor(parts: ReportDeskParts) {
    this.#parts = parts
  }

  /** Answers a form that was sent, or the wish for a task. */
  async answer(request: IncomingMessage, response: ServerResponse, { kind, locale }: ReportAddress): Promise<void> {
    const may = (what: keyof typeof perHour): boolean => this.#limit.take(what, senderOf(request.socket.remoteAddress, request.headers['x-forwarded-for']), perHour[what], Date.now())
    sendAnswer(request, response, kind === 'task' ? await this.#task(may) : await this.#form(request, locale, may))
  }

  async #task(may: (what: 'task') => boolean): Promise<Answer> {
    if (!may('task'))
      return json(429, problem(429, 'Das war oft genug für diese Stunde.'))
    const task = await this.#parts.client.task().catch(() => undefined)
    return task ? json(200, { challenge: task.challenge }) : json(503, problem(503, 'Das Redaktionssystem ist gerade nicht erreichbar.'))
  }

  async #form(request: IncomingMessage, locale: Locale, may: (what: keyof typeof perHour) => boolean): Promise<Answer> {
    const page = this.#page(locale)
    if (!isFromOwnPage(request.headers, this.#parts.siteOrigin))
      return page(403, { trouble: 'foreign' })
    const sent = await readForm(request)
    if ('refused' in sent)
      return plainPage(sent.refused, 'Das lässt sich so nicht senden', 'Bitte benutzen Sie das Formular unter „Barriere melden“, oder rufen Sie uns an.', ['Connection', 'close'])
    const report = readReportFields(sent.fields)
    const { values } = report
    if (!may('form'))
      return page(429, { values, trouble: 'many' })
    if (report.isTrapped)
      return page(422, { values, trouble: 'trap' })
    if (report.isChanging)
      return page(200, { values })
    const read = readBarrierReport({ ...values, locale })
    if ('faults' in read)
      return page(422, { values, faults: read.faults })
    return this.#send(read.report, report, locale, may)
  }

  /** Brings a report on its way: with work at once, without it after it was looked over. */
  async #send(report: BarrierReport, { values, proof, ticket }: SentReport, locale: Locale, may: (what: 'worked' | 'waited') => boolean): Promise<Answer> {
    const page = this.#page(locale)
    const effort = proof ? { proof } : ticket ? { ticket } : undefined
    if (effort && !may(proof ? 'worked' : 'waited'))
      return page(429, { values, trouble: 'many' })
    try {
      const reply = effort && await this.#parts.client.send(report, effort)
      if (reply?.kind === 'taken')
        return seeOther(`${pageAddress('report', locale)}/gemeldet?nummer=${reply.reference}`)
      if (reply?.kind === 'many')
        return page(429, { values, trouble: 'many' })
      const { ticket: fresh } = await this.#parts.client.task()
      return page(200, { step: 'confirm', values, ticket: fresh, trouble: reply ? 'stale' : null })
    }
    catch {
      return page(503, { values, trouble: 'away' })
    }
  }

  #page(locale: Locale): (status: number, form: Partial<ReportForm>) => Promise<Answer> {
    const nothing: ReportValues = { page: '', barrier: '', contact: '' }
    return async (status, form) => new Answer({
      status,
      body: await this.#parts.render(pageAddress('report', locale), { step: 'write', values: nothing, faults: [], trouble: null, ticket: null, ...form }),
      contentType: 'text/html; charset=utf-8',
      cacheControl: 'no-store',
      isPassing: true,
      ...(status === 503 ? { headers: ['Retry-After', '300'] } : {}),
    })
  }
}

function json(status: number, body: object): Answer {
  return new Answer({ status, body: Buffer.from(JSON.stringify(body)), contentType: status < 400 ? 'application/json' : problemMediaType, cacheControl: 'no-store', isPassing: true })
}

/** Leads to a page that can be loaded again without sending anything again. */
function seeOther(to: string): Answer {
  return new Answer({ status: 303, body: Buffer.alloc(0), contentType: 'text/html; charset=utf-8', cacheControl: 'no-store', isPassing: true, headers: ['Location', to] })
}
