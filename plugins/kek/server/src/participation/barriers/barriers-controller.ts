import type { Core } from '@strapi/types'
import type { Context } from 'koa'
import type { Handlers } from '../../workflow/read-address.ts'
import type { StoredReport } from './barrier-store.ts'
import { berlinDay } from '@kek/contract'
import { readRowNumber } from '../../database/row-number.ts'
import { HttpRefusal } from '../../problem/answer-problem.ts'
import { namesOf } from '../../workflow/people.ts'
import { answer, bodyOf } from '../../workflow/read-address.ts'
import { barrierState } from './answer-period.ts'
import { answerBarriers } from './barrier-right.ts'
import { BarrierStore } from './barrier-store.ts'

/** What a note of those who answer may have; their letters are kept elsewhere. */
const longestNote = 2000

function requireRight({ state }: Context): void {
  const ability = state.userAbility as { readonly can: (action: string) => boolean } | undefined
  if (!ability?.can(answerBarriers))
    throw new HttpRefusal(403, 'Gemeldete Barrieren liest und beantwortet, wer das Recht dazu hat. Es gehört nicht zu Ihrer Rolle.')
}

function readNote(context: Context): string | null {
  const { note } = bodyOf(context)
  const text = typeof note === 'string' ? note.trim() : ''
  if (text.length > longestNote)
    throw new HttpRefusal(400, `Der Vermerk ist zu lang: höchstens ${longestNote} Zeichen.`)
  return text || null
}

/** The inbox of reported barriers, for those who answer them. Nobody else learns that there is anything in it. */
export function createBarriersController(strapi: Core.Strapi): Handlers {
  const store = new BarrierStore(strapi)

  async function describe(reports: readonly StoredReport[]): Promise<readonly object[]> {
    const nameOf = await namesOf(strapi, reports.map(({ answeredBy }) => answeredBy))
    const today = berlinDay(new Date())
    return reports.map(report => ({
      id: report.id,
      reference: report.reference,
      receivedAt: report.receivedAt,
      dueOn: report.dueOn,
      state: barrierState(report, today),
      page: report.page,
      barrier: report.barrier,
      contact: report.contact,
      locale: report.locale,
      note: report.note,
      answeredAt: report.answeredAt,
      answeredBy: nameOf(report.answeredBy),
    }))
  }

  const listAll = async (context: Context) => answer(context, await describe([...await store.open(), ...await store.answered()]))

  async function find(context: Context): Promise<StoredReport> {
    requireRight(context)
    const report = await store.get(readRowNumber(context.params.id))
    if (!report)
      throw new HttpRefusal(404, 'Diese Meldung gibt es nicht (mehr).')
    return report
  }

  return {
    async list(context) {
      requireRight(context)
      await listAll(context)
    },

    /** Changes what those who answer have written down. */
    async note(context) {
      const { id } = await find(context)
      await store.change(id, { note: readNote(context) })
      await listAll(context)
    },

    /** Stops the clock: the person has been answered, or there is nobody to answer and the matter is settled. */
    async settle(context) {
      const { id, answeredAt } = await find(context)
      if (answeredAt)
        throw new HttpRefusal(409, 'Diese Meldung ist schon beantwortet.')
      const { id: userId } = context.state.user as { readonly id: number }
      await store.change(id, { note: readNote(context), answeredAt: new Date().toISOString(), answeredBy: userId })
      await listAll(context)
    },

    /** Starts the clock again where it stood: it was stopped by mistake. */
    async reopen(context) {
      const { id } = await find(context)
      await store.change(id, { answeredAt: null, answeredBy: null })
      await listAll(context)
    },

    /** Deletes for good what was no report, or what somebody wants deleted. */
    async remove(context) {
      const { id } = await find(context)
      await store.remove(id)
      await listAll(context)
    },
  }
}
