import type { LedgerAnswer } from '@kek/contract'
import type { TestCms } from './boot-strapi.ts'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { runCmsScript } from './cms-script.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await bootStrapi()
})
afterAll(() => cms.close())

it('a reader that waits hears of what an import in another process publishes, on SQLite too', async () => {
  const file = join(cms.dataFolder, 'import.json')
  await writeFile(file, JSON.stringify({ format: 'kek-import/1', documents: [{ type: 'department', key: 'bau', effectiveOn: '2017-10-12', note: null, data: { name: 'Fachdienst Bauen' } }] }))
  let answeredAt = 0
  const waiting = cms.ask('/api/kek/changes?after=0&wait=30', { token: null }).then((answer) => {
    answeredAt = Date.now()
    return answer.body as LedgerAnswer
  })
  expect(await runCmsScript('import', [file], { dataFolder: cms.dataFolder })).toMatchObject({ code: 0 })
  const importedAt = Date.now()
  expect((await waiting).entries).toMatchObject([{ content: { name: 'Fachdienst Bauen' } }])
  // Well before the 30 seconds are over, which began before the import did.
  expect(answeredAt - importedAt).toBeLessThan(5000)
})
