import type { Postgres } from './postgres.ts'
import { verifyChain } from '@kek/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, readLedger, signIn, startCms } from './cms-process.ts'
import { runCmsScript } from './cms-script.ts'
import { makeTemporaryFolder } from './harness-settings.ts'

const kills = 20
const departments = '/content-manager/collection-types/plugin::kek.department'

/** Publishes until the connection breaks; returns the ids of what was acknowledged. */
async function publishUntilKilled(origin: string, token: string, onAcknowledged: (documentId: string) => void): Promise<void> {
  for (let number = 1; ; number += 1) {
    const answer = await ask(origin, `${departments}/actions/publish`, { method: 'POST', token, body: { name: `Fachdienst ${number}` } }).catch(() => undefined)
    if (!answer)
      return
    expect(answer.status).toBe(200)
    onAcknowledged((answer.body as { data: { documentId: string } }).data.documentId)
  }
}

async function listPublished(origin: string, token: string): Promise<string[]> {
  const ids: string[] = []
  for (let page = 1; ; page += 1) {
    const { body } = await ask(origin, `${departments}?status=published&page=${page}&pageSize=100&sort=id:asc`, { token })
    const { results } = body as { results: { documentId: string }[] }
    ids.push(...results.map(result => result.documentId))
    if (results.length < 100)
      return ids
  }
}

/** What has to hold when a CMS dies in the middle of publishing, on SQLite or on the PostgreSQL that is started. */
export function testKills(startServer?: () => Promise<Postgres>): void {
  const folder = makeTemporaryFolder()
  let postgres: Postgres | undefined

  beforeAll(async () => {
    postgres = await startServer?.()
  })
  afterAll(async () => {
    await postgres?.stop()
    folder.remove()
  })

  it(`has after ${kills} kills every acknowledged publication, and nothing half`, async () => {
    const options = { dataFolder: folder.folder, ...(postgres ? { databaseUrl: postgres.url } : {}) }
    const acknowledged: string[] = []
    let token: string | undefined
    for (let round = 1; round <= kills; round += 1) {
      const cms = await startCms(options)
      // Whoever is signed in stays so, whatever happens to the CMS meanwhile.
      token ??= await signIn(cms.origin)
      // Each round strikes at another moment of the work: after so many acknowledged publications, plus up to a few milliseconds.
      const killAfter = acknowledged.length + 1 + round % 4
      const strike = () => setTimeout(() => void cms.stop('SIGKILL'), (round * 7) % 25)
      const onAcknowledged = (documentId: string) => {
        acknowledged.push(documentId)
        if (acknowledged.length === killAfter)
          strike()
      }
      await Promise.all([publishUntilKilled(cms.origin, token, onAcknowledged), publishUntilKilled(cms.origin, token, onAcknowledged)])
      await cms.stop('SIGKILL')
    }
    const cms = await startCms(options)
    try {
      const entries = await readLedger(cms.origin)
      const recorded = entries.map(entry => entry.documentId)
      expect(verifyChain(entries)).toMatchObject({ isWhole: true })
      expect(acknowledged.filter(id => !recorded.includes(id))).toEqual([])
      expect((await listPublished(cms.origin, await signIn(cms.origin))).sort()).toEqual([...recorded].sort())
      expect(await runCmsScript('verify-ledger', [], options)).toMatchObject({ code: 0 })
    }
    finally {
      await cms.stop()
    }
  }, 600_000)
}
