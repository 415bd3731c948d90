import type { TermSet } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { Handler } from '../problem/answer-problem.ts'
import { listTerms } from '../content/terms.ts'

/** The plan's own lists. */
const sets: readonly TermSet[] = ['statuses', 'timeClasses', 'priorities']

/** What the panel's forms ask for beside Strapi's own addresses. */
export function createPanelController(strapi: Core.Strapi): Record<'terms' | 'settings', Handler> {
  return {
    /** What the panel has to know of its surroundings: the site's address, without a slash at the end. */
    async settings(context) {
      context.type = 'application/json'
      context.body = JSON.stringify({ siteUrl: strapi.config.get<string>('plugin::kek.siteUrl', '') })
    },

    /** Every list of the plan, as `{ statuses: [{ key, label }], … }`; an empty one while there is no plan. */
    async terms(context) {
      const lists = await Promise.all(sets.map(async set => [set, (await listTerms(strapi, set)).map(({ key, label }) => ({ key, label }))] as const))
      context.set('Cache-Control', 'no-store')
      context.type = 'application/json'
      context.body = JSON.stringify(Object.fromEntries(lists))
    },
  }
}
