import type { Core } from '@strapi/types'
import type { Editorial } from './editorial.ts'
import type { Ledger } from './ledger/ledger.ts'

const running = new WeakMap<Core.Strapi, Editorial>()

/** Binds what belongs to a running Strapi, once. */
export function provideEditorial(editorial: Editorial): void {
  running.set(editorial.strapi, editorial)
}

/** Ledger, history and workflow of a running Strapi. @throws Error before the plugin has registered. */
export function editorialOf(strapi: Core.Strapi): Editorial {
  const editorial = running.get(strapi)
  if (!editorial)
    throw new Error('Das Plugin „kek“ ist noch nicht bereit.')
  return editorial
}

/** The ledger of a running Strapi. @throws Error before the plugin has registered. */
export function ledgerOf(strapi: Core.Strapi): Ledger {
  return editorialOf(strapi).ledger
}
