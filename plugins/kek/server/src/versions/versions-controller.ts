import type { Core } from '@strapi/types'
import type { Handlers } from '../workflow/read-address.ts'
import { berlinDay } from '@kek/contract'
import { findDayProblem } from '../import/effective-day.ts'
import { findPositionOfDay } from '../import/position-of-day.ts'
import { ledgerOf } from '../plugin-services.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { answer } from '../workflow/read-address.ts'
import { describePosition } from './describe-position.ts'

/** What the form of an adopted version asks for: what a position holds, by its number, by a day, or the newest. */
export function createVersionsController(strapi: Core.Strapi): Handlers {
  return {
    async position(context) {
      const { store } = ledgerOf(strapi)
      const { seq, day } = context.query
      const problem = day === undefined ? undefined : findDayProblem(String(day), berlinDay(new Date()))
      if (problem)
        throw new HttpRefusal(400, problem)
      const found = day === undefined ? { seq: seq === undefined ? (await store.head()).seq : Number(seq) } : findPositionOfDay(await store.days(), String(day))
      if ('reason' in found)
        throw new HttpRefusal(404, found.reason)
      const position = await describePosition(store, found.seq)
      if (!position)
        throw new HttpRefusal(404, `Diese Stelle gibt es nicht: Das Verzeichnis hat ${(await store.head()).seq} Einträge.`)
      answer(context, position)
    },
  }
}
