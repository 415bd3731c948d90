import type { Resource } from './resource.ts'
import { defaultLocale, planFile, planPaths, planSchema, printPlan } from '@kek/contract'
import { planStates } from '../data/plan-states.ts'
import { openToAll } from './open-to-all.ts'

const schema = `${JSON.stringify(planSchema(), null, 2)}\n`

/** The whole plan as one file that another system reads back, and the schema it keeps to: in all languages at once. */
export const planResources: readonly Resource[] = [
  {
    matches: path => path === planPaths.file,
    make: ({ state, locale }) => locale === defaultLocale
      ? { body: printPlan(planFile(planStates(state.snapshot), state.day)), contentType: 'application/json; charset=utf-8', headers: openToAll }
      : undefined,
  },
  {
    matches: path => path === planPaths.schema,
    make: ({ locale }) => locale === defaultLocale ? { body: schema, contentType: 'application/schema+json; charset=utf-8', headers: openToAll } : undefined,
  },
]
