import type { Knex } from 'knex'

const refusal = 'Das Verzeichnis der Veröffentlichungen wird nur fortgeschrieben.'

// SQLite deletes without a delete trigger what INSERT OR REPLACE puts something else in the place of, by any unique column.
function refuseSecond(table: string, key: string): string {
  return `before insert on ${table}
    when exists (select 1 from ${table} where ${key} = new.${key}) or exists (select 1 from ${table} where id = new.id)
    begin select raise(abort, '${refusal}'); end`
}

const sqliteTriggers: Readonly<Record<string, string>> = {
  kek_ledger_no_update: `before update on kek_ledger_entries
    begin select raise(abort, '${refusal}'); end`,
  kek_ledger_no_delete: `before delete on kek_ledger_entries
    begin select raise(abort, '${refusal}'); end`,
  kek_ledger_no_replace: refuseSecond('kek_ledger_entries', 'seq'),
  kek_ledger_no_second_content: refuseSecond('kek_ledger_contents', 'content_hash'),
}

const postgresTrigger = 'kek_ledger_append_only'
const postgresBody = `begin raise exception '${refusal}'; end`
// BEFORE (2), DELETE (8), UPDATE (16) and TRUNCATE (32), once for each statement, as pg_trigger.tgtype adds them up.
const postgresKind = 2 + 8 + 16 + 32

const sameWords = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()

async function brokenOnSqlite(trx: Knex): Promise<string[]> {
  const rows = await trx('sqlite_master').where('type', 'trigger').select<{ name: string, sql: string }[]>('name', 'sql')
  const found = new Map(rows.map(({ name, sql }) => [name, sameWords(sql)]))
  return Object.entries(sqliteTriggers).filter(([name, rest]) => found.get(name) !== sameWords(`create trigger ${name} ${rest}`)).map(([name]) => name)
}

async function brokenOnPostgres(trx: Knex): Promise<string[]> {
  const row = await trx('pg_trigger as guard').join('pg_proc as called', 'called.oid', 'guard.tgfoid')
    .where({ 'guard.tgname': postgresTrigger, 'guard.tgtype': postgresKind })
    .whereRaw('guard.tgrelid = to_regclass(?)', 'kek_ledger_entries')
    .whereIn('guard.tgenabled', ['O', 'A'])
    .whereNull('guard.tgqual')
    .whereRaw('guard.tgattr::text = ?', '')
    .first<{ prosrc: string } | undefined>('called.prosrc')
  return row && sameWords(row.prosrc) === sameWords(postgresBody) ? [] : [postgresTrigger]
}

/** The names of the database's own guards of the ledger that are missing, switched off or changed. */
export async function findBrokenGuards(trx: Knex, client: string): Promise<string[]> {
  return client === 'postgres' ? brokenOnPostgres(trx) : brokenOnSqlite(trx)
}

/** Makes the database itself refuse every change of what is in the ledger, whoever asks. Leaves guards alone that are right. */
export async function setUpGuards(trx: Knex, client: string): Promise<void> {
  for (const name of await findBrokenGuards(trx, client)) {
    if (client === 'postgres') {
      await trx.raw(`create or replace function ${name}() returns trigger language plpgsql as $$ ${postgresBody} $$`)
      await trx.raw(`create or replace trigger ${name} before update or delete or truncate on kek_ledger_entries
        for each statement execute function ${name}()`)
    }
    else {
      await trx.raw(`drop trigger if exists ${name}`)
      await trx.raw(`create trigger ${name} ${sqliteTriggers[name]}`)
    }
  }
}
