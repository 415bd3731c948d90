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

const gone = () => new HttpRefusal(404, 'Diese Meldung gibt es nicht (mehr).')

/** What was written down; undefined where nothing is said of it, so that what stands there may stay. */
function readNote(context: Context): string | null | undefined {
  const { note } = bodyOf(context)
  if (typeof note !== 'string')
    return undefined
  const text = note.trim()
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

  /** Answers with the one report as it is now. */
  async function answerOne(context: Context, id: number): Promise<void> {
    const report = await store.get(id)
    const [described] = report ? await describe([report]) : []
    if (!described)
      throw gone()
    answer(context, described)
  }

  async function find(context: Context): Promise<StoredReport> {
    requireRight(context)
    const report = await store.get(readRowNumber(context.params.id))
    if (!report)
      throw gone()
    return report
  }

  return {
    async list(context) {
      requireRight(context)
      answer(context, await describe([...await store.open(), ...await store.answered()]))
    },

    /** Changes what those who answer have written down. */
    async note(context) {
      const { id } = await find(context)
      const note = readNote(context)
      if (note === undefined)
        throw new HttpRefusal(400, 'Hier wird ein Vermerk erwartet.')
      await store.change(id, { note })
      await answerOne(context, id)
    },

    /** Stops the clock: the person has been answered, or there is nobody to answer and the matter is settled. */
    async settle(context) {
      const { id, answeredAt } = await find(context)
      if (answeredAt)
        throw new HttpRefusal(409, 'Diese Meldung ist schon beantwortet.')
      const { id: userId } = context.state.user as { readonly id: number }
      const note = readNote(context)
      await store.change(id, { ...(note === undefined ? {} : { note }), answeredAt: new Date().toISOString(), answeredBy: userId })
      await answerOne(context, id)
    },

    /** Starts the clock again where it stood: it was stopped by mistake. */
    async reopen(context) {
      const { id } = await find(context)
      await store.change(id, { answeredAt: null, answeredBy: null })
      await answerOne(context, id)
    },

    /** Deletes for good what was no report, or what somebody wants deleted. */
    async remove(context) {
      const { id } = await find(context)
      await store.remove(id)
      answer(context, { id })
    },
  }
}
