import type { Core } from '@strapi/types'
import type { Context } from 'koa'
import type { Desk } from '../public-participation.ts'
import { berlinDay, countableWord, UnansweredSearches } from '@kek/contract'
import { HttpRefusal } from '../../problem/answer-problem.ts'
import { HourlyLimit } from '../hourly-limit.ts'
import { readJsonBody } from '../read-json-body.ts'
import { SearchWordStore } from './search-word-store.ts'

/** A hundred words, each as long as one may be. */
const largestBody = 32_000
/** The site sends every quarter of an hour; some sites may. */
const perHour = 40

/** Where the site brings words for which its search found nothing. Nothing comes with them that would say who asked. */
export function createSearchWordsDesk(strapi: Core.Strapi): Readonly<Record<string, Desk>> {
  const store = new SearchWordStore(strapi)
  const limit = new HourlyLimit(perHour)
  return {
    '/api/kek/unanswered-searches': {
      async POST(context: Context) {
        const read = UnansweredSearches.safeParse(await readJsonBody(context, largestBody))
        if (!read.success)
          throw new HttpRefusal(422, 'Hier werden Wörter erwartet, höchstens 100, und sonst nichts.')
        if (!limit.take(Date.now()))
          throw new HttpRefusal(429, 'Gerade kommen sehr viele Wörter an. Bitte in einer Stunde noch einmal senden.')
        const today = berlinDay(new Date())
        await store.removeEnded(today)
        for (const word of new Set(read.data.words.flatMap(typed => countableWord(typed) ?? [])))
          await store.count(word, today)
        context.status = 204
      },
    },
  }
}
