import type { BarrierReceipt, BarrierReport, BarrierTask } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { Context } from 'koa'
import type { Desk } from '../public-participation.ts'
import type { StoredReport } from './barrier-store.ts'
import { setTimeout as delay } from 'node:timers/promises'
import { readBarrierReport } from '@kek/contract'
import { HttpRefusal } from '../../problem/answer-problem.ts'
import { answer } from '../../workflow/read-address.ts'
import { formSecret } from '../form-secret.ts'
import { HourlyLimit } from '../hourly-limit.ts'
import { judgeProof, makeChallenge } from '../proof-of-work.ts'
import { readJsonBody } from '../read-json-body.ts'
import { judgeTicket, makeTicket } from '../waiting-ticket.ts'
import { BarrierStore } from './barrier-store.ts'

/** Four thousand characters of four bytes each, escaped, and a proof. */
const largestBody = 40_000
/** Far more than a county gets in an hour, and too little to bury anybody under. Whoever has not worked for it shares a smaller part. */
const perHour = { worked: 120, waited: 30 } as const
/** More than so many unanswered ones nobody reads. */
const mostOpen = 2000

const faultWords = {
  barrierMissing: 'Bitte beschreiben, was nicht ging.',
  barrierTooLong: 'Die Beschreibung ist zu lang: höchstens 4000 Zeichen.',
  pageTooLong: 'Die Angabe der Seite ist zu lang: höchstens 500 Zeichen.',
  contactTooLong: 'Die Angabe für die Antwort ist zu lang: höchstens 200 Zeichen.',
} as const

type Sent = Readonly<Record<string, unknown>>

/** Where the site brings reports of barriers. */
export function createBarrierDesk(strapi: Core.Strapi): Readonly<Record<string, Desk>> {
  const store = new BarrierStore(strapi)
  const secret = formSecret(strapi)
  const limits = { worked: new HourlyLimit(perHour.worked), waited: new HourlyLimit(perHour.waited) }

  /** What was sent before with the same work or ticket is counted already: by sending one thing again and again nobody keeps others out. */
  async function countIn(limit: HourlyLimit, proofId: string): Promise<void> {
    // In this order: what is deleted between the two looks is found by the second.
    const isKnown = await store.findByProof(proofId) !== undefined || await store.isSpent(proofId)
    if (!isKnown && !limit.take(Date.now()))
      throw new HttpRefusal(429, 'Gerade kommen sehr viele Meldungen an. Bitte in einer Stunde noch einmal senden, anrufen oder eine E-Mail schreiben.')
  }

  /** Asks for work, or else for patience. @returns by what the same sending would be known again */
  async function requireEffort({ proof, ticket }: Sent): Promise<string> {
    if (typeof proof === 'string' && proof !== '') {
      const verdict = await judgeProof(secret, proof)
      if (verdict.kind !== 'good')
        throw new HttpRefusal(403, verdict.kind === 'late' ? 'Das Formular war zu lange geöffnet.' : 'Die Prüfung gegen massenhafte Meldungen ist fehlgeschlagen.')
      await countIn(limits.worked, verdict.id)
      return verdict.id
    }
    const verdict = judgeTicket(secret, String(ticket ?? ''), Date.now())
    if (verdict.kind !== 'good')
      throw new HttpRefusal(403, verdict.kind === 'late' ? 'Das Formular war zu lange geöffnet.' : 'Diese Meldung kommt nicht aus dem Formular.')
    await countIn(limits.waited, verdict.id)
    await delay(verdict.wait)
    return verdict.id
  }

  /** Keeps a report once, however often it is sent. */
  async function keepOnce(report: BarrierReport, proofId: string): Promise<StoredReport> {
    const known = await store.findByProof(proofId)
    if (known)
      return requireSame(known, report)
    // Asked for after the report: one that came meanwhile is no deleted one, and ends below as the same report.
    if (await store.isSpent(proofId))
      throw new HttpRefusal(409, 'Mit diesem Formular wurde schon etwas gemeldet.')
    if (await store.countOpen() >= mostOpen)
      throw new HttpRefusal(503, 'Der Posteingang für Meldungen ist voll. Bitte anrufen oder eine E-Mail schreiben.')
    return store.keep(report, proofId, new Date().toISOString()).catch(async (cause: unknown) => {
      const other = await store.findByProof(proofId)
      if (!other)
        throw cause
      return requireSame(other, report)
    })
  }

  return {
    '/api/kek/barrier-reports/task': {
      async GET(context: Context) {
        const now = Date.now()
        answer(context, { challenge: { ...await makeChallenge(secret, now) }, ticket: makeTicket(secret, now) } satisfies BarrierTask)
      },
    },
    '/api/kek/barrier-reports': {
      async POST(context: Context) {
        const { proof, ticket, ...given } = (await readJsonBody(context, largestBody) ?? {}) as Sent
        const read = readBarrierReport(given)
        if ('faults' in read)
          throw new HttpRefusal(422, read.faults.map(fault => faultWords[fault]).join(' '))
        const { reference, dueOn } = await keepOnce(read.report, await requireEffort({ proof, ticket }))
        answer(context, { reference, dueOn } satisfies BarrierReceipt)
        context.status = 201
      },
    },
  }
}

/** The same form sent twice is one report; another text needs another proof. */
function requireSame(known: StoredReport, report: BarrierReport): StoredReport {
  if (known.barrier !== report.barrier || known.page !== report.page || known.contact !== report.contact)
    throw new HttpRefusal(409, 'Mit diesem Formular wurde schon etwas anderes gemeldet.')
  return known
}
