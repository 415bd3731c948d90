import type { Core } from '@strapi/types'
import type { Ledger } from './ledger/ledger.ts'

const ledgers = new WeakMap<Core.Strapi, Ledger>()

/** Binds the one ledger of a running Strapi. */
export function provideLedger(strapi: Core.Strapi, ledger: Ledger): void {
  ledgers.set(strapi, ledger)
}

/** The ledger of a running Strapi. @throws Error before the plugin has registered. */
export function ledgerOf(strapi: Core.Strapi): Ledger {
  const ledger = ledgers.get(strapi)
  if (!ledger)
    throw new Error('Das Plugin „kek“ ist noch nicht bereit.')
  return ledger
}
