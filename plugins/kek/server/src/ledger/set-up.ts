import type { Core } from '@strapi/types'
import { genesisHash } from '@kek/contract'
import { setUpGuards } from './append-only.ts'

/** Makes the one row of the head and the database's own guard. Safe to run at every start and by several processes. */
export async function setUpLedger(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx('kek_ledger_head').insert({ id: 1, seq: 0, hash: genesisHash, erasures: 0, writes: 0 }).onConflict('id').ignore()
    await trx('kek_ledger_head').where('id', 1).increment('writes', 1)
    await setUpGuards(trx, strapi.db.dialect.client)
  })
}
