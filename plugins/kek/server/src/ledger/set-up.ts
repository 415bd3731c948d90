import type { Core } from '@strapi/types'
import { genesisHash } from '@kek/contract'

/** Refuses every UPDATE and DELETE of an entry in the database itself, whoever asks. */
const guards: Readonly<Record<string, readonly string[]>> = {
  sqlite: ['update', 'delete'].map(verb => `create trigger if not exists kek_ledger_no_${verb} before ${verb} on kek_ledger_entries
    begin select raise(abort, 'Das Verzeichnis der Veröffentlichungen wird nur fortgeschrieben.'); end`),
  postgres: [
    `create or replace function kek_ledger_append_only() returns trigger language plpgsql as $$
      begin raise exception 'Das Verzeichnis der Veröffentlichungen wird nur fortgeschrieben.'; end $$`,
    `create or replace trigger kek_ledger_append_only before update or delete or truncate on kek_ledger_entries
      for each statement execute function kek_ledger_append_only()`,
  ],
}

/** Makes the one row of the head and the database's own guard. Safe to run at every start and by several processes. */
export async function setUpLedger(strapi: Core.Strapi): Promise<void> {
  const client = strapi.db.dialect.client
  await strapi.db.transaction(async ({ trx }) => {
    await trx('kek_ledger_head').insert({ id: 1, seq: 0, hash: genesisHash, erasures: 0, writes: 0 }).onConflict('id').ignore()
    await trx('kek_ledger_head').where('id', 1).increment('writes', 1)
    for (const statement of guards[client] ?? [])
      await trx.raw(statement)
  })
}
