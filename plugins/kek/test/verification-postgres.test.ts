import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { startPostgres } from './postgres.ts'

let cms: TestCms
let postgres: Awaited<ReturnType<typeof startPostgres>>

const verify = () => cms.strapi.plugin('kek').service('ledger').verify() as Promise<unknown>
const sql = async (statement: string) => cms.strapi.db.connection.raw(statement)
const guard = 'kek_ledger_append_only'
const makeTrigger = (condition: string) => `create or replace trigger ${guard} before update or delete or truncate on kek_ledger_entries for each statement ${condition} execute function ${guard}()`

beforeAll(async () => {
  postgres = await startPostgres()
  cms = await bootStrapi({ databaseUrl: postgres.url })
  const { status } = await cms.ask('/content-manager/collection-types/plugin::kek.department/actions/publish', { method: 'POST', body: { name: 'Fachdienst Bauen' } })
  expect(status).toBe(200)
})
afterAll(async () => {
  await cms.close()
  await postgres.stop()
})

it.each([
  ['missing', `drop trigger ${guard} on kek_ledger_entries`, makeTrigger('')],
  ['switched off', `alter table kek_ledger_entries disable trigger ${guard}`, `alter table kek_ledger_entries enable trigger ${guard}`],
  ['bound to a condition', makeTrigger('when (false)'), makeTrigger('')],
  ['without effect', `alter function ${guard}() rename to aside; create function ${guard}() returns trigger language plpgsql as 'begin return null; end'; ${makeTrigger('')}`, `alter function ${guard}() rename to blunt; alter function aside() rename to ${guard}; ${makeTrigger('')}`],
])('a guard of the ledger that is %s is a fault', async (_what, tamper, repair) => {
  expect(await verify()).toMatchObject({ isWhole: true, seq: 1, faults: [] })
  await sql(tamper)
  expect(await verify()).toMatchObject({ isWhole: false, faults: [`Der Auslöser „${guard}“, mit dem die Datenbank das Verzeichnis schützt, fehlt oder ist verändert.`] })
  await sql(repair)
  expect(await verify()).toMatchObject({ isWhole: true })
})

it.each(['update kek_ledger_entries set note = \'x\'', 'delete from kek_ledger_entries', 'truncate kek_ledger_entries'])('%s is refused', async (statement) => {
  await expect(sql(statement)).rejects.toThrow('wird nur fortgeschrieben')
})
