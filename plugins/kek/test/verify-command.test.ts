import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, signIn, startCms } from './cms-process.ts'
import { runCmsScript } from './cms-script.ts'
import { makeTemporaryFolder } from './harness-settings.ts'

const { folder, remove } = makeTemporaryFolder()
// A demo since its last start: the next one would make accounts.
const options = { dataFolder: folder, isDemo: true }
const databaseFile = join(folder, 'database/kek.db')

/** Every file in a data folder with the hash of its bytes. */
function readFolder(root = folder): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(item => item.isFile()).map(item => join(item.parentPath, item.name))
  return Object.fromEntries(files.map(file => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]))
}

function runSql(statements: string): void {
  const database = new DatabaseSync(databaseFile)
  database.exec(statements)
  database.close()
}

beforeAll(async () => {
  const cms = await startCms({ ...options, isDemo: false })
  const token = await signIn(cms.origin)
  const { status } = await ask(cms.origin, '/content-manager/collection-types/plugin::kek.department/actions/publish', { method: 'POST', token, body: { name: 'Fachdienst Bauen' } })
  expect(status).toBe(200)
  await cms.stop()
})
afterAll(remove)

describe('npm run ledger:verify', () => {
  it('calls a whole ledger whole and changes no byte, whatever a start of the CMS would set right', async () => {
    runSql('update admin_users set is_active = 0; delete from admin_permissions; delete from strapi_core_store_settings; pragma wal_checkpoint(truncate)')
    const before = readFolder()
    expect(await runCmsScript('verify-ledger', [], options)).toMatchObject({ code: 0, output: expect.stringContaining('unversehrt: 1 Einträge') })
    expect(readFolder()).toEqual(before)
  })

  it('works while another process is writing', async () => {
    const writer = new DatabaseSync(databaseFile)
    writer.exec('begin immediate; update kek_ledger_head set writes = writes + 1')
    expect(await runCmsScript('verify-ledger', [], options)).toMatchObject({ code: 0 })
    writer.exec('rollback')
    writer.close()
  })

  it('does with the database alone, as a backup holds it', async () => {
    const backup = makeTemporaryFolder()
    mkdirSync(join(backup.folder, 'database'))
    runSql(`vacuum into '${join(backup.folder, 'database/kek.db')}'`)
    const before = readFolder(backup.folder)
    expect(await runCmsScript('verify-ledger', [], { dataFolder: backup.folder })).toMatchObject({ code: 0 })
    expect(readFolder(backup.folder)).toEqual(before)
    backup.remove()
  })

  it('names guards that are gone, and leaves them so', async () => {
    runSql('drop trigger kek_ledger_no_update; drop trigger kek_ledger_no_delete')
    const before = readFolder()
    const result = await runCmsScript('verify-ledger', [], options)
    expect(result).toMatchObject({ code: 1, output: expect.stringMatching(/kek_ledger_no_update.*\n.*kek_ledger_no_delete/) })
    expect(readFolder()).toEqual(before)
  })

  it('says where a database was expected, and makes none', async () => {
    const nowhere = join(folder, 'nirgends')
    const result = await runCmsScript('verify-ledger', [], { dataFolder: nowhere })
    expect(result).toMatchObject({ code: 1, output: `Die Datenbank ${join(nowhere, 'database/kek.db')} gibt es nicht.\n` })
    expect(existsSync(nowhere)).toBe(false)
  })
})
