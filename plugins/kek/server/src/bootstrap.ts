import type { Core } from '@strapi/types'
import { setUpLocales } from './content/set-up-locales.ts'
import { setUpDemoAccounts } from './demo/demo-accounts.ts'
import { adoptDrafts } from './history/record-versions.ts'
import { setUpLedger } from './ledger/set-up.ts'
import { setUpPanel } from './panel/set-up-panel.ts'
import { registerBarrierRight } from './participation/barriers/barrier-right.ts'
import { startForgettingBarriers } from './participation/barriers/forget-answered.ts'
import { registerSearchWordsRight } from './participation/search-words/search-words-right.ts'
import { editorialOf } from './plugin-services.ts'
import { registerConditions } from './roles/register-conditions.ts'
import { setUpRoles } from './roles/set-up-roles.ts'
import { scheduleOf } from './schedule/schedule-service.ts'
import { startEmptying } from './trash/forget.ts'

/** With the database there, before the first request: sets up what has to be in it. Several processes may do so at once. */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const { ledger, history } = editorialOf(strapi)
  await setUpLedger(strapi)
  await setUpLocales(strapi)
  await setUpPanel(strapi)
  await registerConditions(strapi)
  await registerBarrierRight(strapi)
  await registerSearchWordsRight(strapi)
  await ledger.write(() => adoptDrafts(history))
  // Several processes may start at once on an empty database: one makes the roles, the others find them.
  await strapi.db.transaction(async () => {
    await ledger.store.lockWrites()
    await setUpRoles(strapi)
    await setUpDemoAccounts(strapi)
  })
  scheduleOf(strapi).ticker.start()
  await startEmptying(strapi, ledger)
  await startForgettingBarriers(strapi)
}
