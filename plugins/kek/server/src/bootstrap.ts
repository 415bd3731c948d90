import type { Core } from '@strapi/types'
import { setUpLocales } from './content/set-up-locales.ts'
import { setUpLedger } from './ledger/set-up.ts'

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await setUpLedger(strapi)
  await setUpLocales(strapi)
}
