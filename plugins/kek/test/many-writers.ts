import type { LedgerEntry } from '@kek/contract'
import type { CmsProcess } from './cms-process.ts'
import type { Postgres } from './postgres.ts'
import { hashJson, verifyChain } from '@kek/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, readLedger, signIn, startCms } from './cms-process.ts'
import { runCmsScript } from './cms-script.ts'
import { makeTemporaryFolder } from './harness-settings.ts'

const publishesEach = 250
const departments = '/content-manager/collection-types/plugin::kek.department'

/** Publishes one after the other and returns the ids of what was acknowledged. */
async function write(origin: string, token: string, writer: number): Promise<string[]> {
  const acknowledged: string[] = []
  for (let number = 1; number <= publishesEach; number += 1) {
    const { status, body } = await ask(origin, `${departments}/actions/publish`, { method: 'POST', token, body: { name: `Fachdienst ${writer}-${number}` } })
    expect(status, JSON.stringify(body)).toBe(200)
    acknowledged.push((body as { data: { documentId: string } }).data.documentId)
  }
  return acknowledged
}

/** Follows the ledger by long polling until it has seen so many entries, as the site does. */
async function follow(origin: string, count: number): Promise<LedgerEntry[]> {
  const seen: LedgerEntry[] = []
  while (seen.length < count) {
    const { status, body } = await ask(origin, `/api/kek/changes?after=${seen.length}&wait=10`)
    expect(status).toBe(200)
    seen.push(...(body as { entries: LedgerEntry[] }).entries)
  }
  return seen
}

function expectOneLedgerOfAll(seen: readonly LedgerEntry[], acknowledged: readonly string[]): void {
  expect(seen.map(entry => entry.seq)).toEqual(seen.map((_, index) => index + 1))
  expect(seen.map(entry => entry.documentId).sort()).toEqual([...acknowledged].sort())
  expect(verifyChain(seen)).toMatchObject({ isWhole: true })
}

/** What has to hold when four write at once and a reader follows: on SQLite with one process, or with two on the PostgreSQL that is started. */
export function testManyWriters(startServer?: () => Promise<Postgres>): void {
  const folder = makeTemporaryFolder()
  const processes: CmsProcess[] = []
  let postgres: Postgres | undefined
  let options: { readonly dataFolder: string, readonly databaseUrl?: string }

  beforeAll(async () => {
    postgres = await startServer?.()
    options = { dataFolder: folder.folder, ...(postgres ? { databaseUrl: postgres.url } : {}) }
    processes.push(await startCms(options))
    if (postgres)
      processes.push(await startCms(options))
  })
  afterAll(async () => {
    await Promise.all(processes.map(cms => cms.stop()))
    await postgres?.stop()
    folder.remove()
  })

  it('no entry is missed, doubled or out of order, and whoever verifies meanwhile finds it whole', async () => {
    const [first, second = first] = processes.map(cms => cms.origin) as [string, string?]
    const token = await signIn(first)
    const secondToken = second === first ? token : await signIn(second)
    const reader = follow(second, 4 * publishesEach)
    const verifying = runCmsScript('verify-ledger', [], options)
    const written = await Promise.all([write(first, token, 1), write(second, secondToken, 2), write(first, token, 3), write(second, secondToken, 4)])
    const seen = await reader
    expect(await verifying).toMatchObject({ code: 0 })
    expectOneLedgerOfAll(seen, written.flat())
    expect(hashJson(await readLedger(first))).toBe(hashJson(seen))
    expect(await runCmsScript('verify-ledger', [], options)).toMatchObject({ code: 0, output: expect.stringContaining(`unversehrt: ${seen.length} Einträge`) })
  }, 600_000)
}
