import type { BarrierReport } from '@kek/contract'
import type { Core } from '@strapi/types'
import { randomInt } from 'node:crypto'
import { longestEffort } from '../waiting-ticket.ts'
import { dueDay, endOfKeeping } from './answer-period.ts'

/** A report as it lies in the inbox. */
export interface StoredReport extends BarrierReport {
  readonly id: number
  /** What the sender was told, to ask about it: says nothing about anybody. */
  readonly reference: string
  readonly receivedAt: string
  /** YYYY-MM-DD, in the county. */
  readonly dueOn: string
  /** What those who answer have written down for themselves. */
  readonly note: string | null
  readonly answeredAt: string | null
  readonly answeredBy: number | null
}

/** No letters that look or sound like others. */
const letters = 'ACDEFGHJKLMNPQRTUVWXYZ234679'
const makeReference = () => `B-${Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('')}`

/** By what something was sent before this moment, nothing can be sent any more. */
const endOfEffort = (now: Date) => new Date(now.getTime() - longestEffort).toISOString()

/** Keeps the reports of barriers. */
export class BarrierStore {
  readonly #strapi: Core.Strapi

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  #spentProofs() {
    return this.#strapi.db.query('plugin::kek.spent-proof')
  }

  #reports() {
    return this.#strapi.db.query('plugin::kek.barrier-report')
  }

  /** @throws Error of the database where something was kept under this proof already */
  async keep(report: BarrierReport, proofId: string, receivedAt: string): Promise<StoredReport> {
    const { id } = await this.#reports().create({
      data: { ...report, proofId, reference: makeReference(), receivedAt, dueOn: dueDay(receivedAt), note: null, answeredAt: null, answeredBy: null },
    }) as { id: number }
    return await this.get(id) as StoredReport
  }

  /** Whether what was sent with this work or ticket is deleted by now. */
  async isSpent(proofId: string): Promise<boolean> {
    return await this.#spentProofs().count({ where: { proofId } }) > 0
  }

  /** What was sent with this work or ticket. */
  async findByProof(proofId: string): Promise<StoredReport | undefined> {
    return await this.#reports().findOne({ where: { proofId } }) as StoredReport | null ?? undefined
  }

  async get(id: number): Promise<StoredReport | undefined> {
    return await this.#reports().findOne({ where: { id } }) as StoredReport | null ?? undefined
  }

  /** What waits for an answer, the most urgent first. */
  async open(): Promise<StoredReport[]> {
    return await this.#reports().findMany({ where: { answeredAt: null }, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }] }) as StoredReport[]
  }

  /** What was answered, the newest first. */
  async answered(): Promise<StoredReport[]> {
    return await this.#reports().findMany({ where: { answeredAt: { $notNull: true } }, orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }] }) as StoredReport[]
  }

  async countOpen(): Promise<number> {
    return this.#reports().count({ where: { answeredAt: null } })
  }

  async change(id: number, data: Partial<Pick<StoredReport, 'note' | 'answeredAt' | 'answeredBy'>>): Promise<void> {
    await this.#reports().update({ where: { id }, data })
  }

  /** Deletes a report; by what it was sent is remembered for as long as it could be sent once more. */
  async remove(id: number): Promise<void> {
    await this.#strapi.db.transaction(async () => {
      const report = await this.#reports().findOne({ where: { id } }) as StoredReport & { readonly proofId: string } | null
      // Of two who delete it at once, one does.
      const { count } = await this.#reports().deleteMany({ where: { id } })
      if (report && count > 0 && report.receivedAt >= endOfEffort(new Date()))
        await this.#spentProofs().create({ data: { proofId: report.proofId, receivedAt: report.receivedAt } })
    })
    await this.#spentProofs().deleteMany({ where: { receivedAt: { $lt: endOfEffort(new Date()) } } })
  }

  /** Deletes what has been answered for long enough. @returns how many reports that were */
  async removeEnded(now: Date): Promise<number> {
    await this.#spentProofs().deleteMany({ where: { receivedAt: { $lt: endOfEffort(now) } } })
    const { count } = await this.#reports().deleteMany({ where: { answeredAt: { $lt: endOfKeeping(now) } } })
    return count
  }
}
