import type { TestCms } from './boot-strapi.ts'
import { spawnSync } from 'node:child_process'
import { cpSync, realpathSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { cmsEnvironment, cmsFolder, makeTemporaryFolder } from './harness-settings.ts'

const departments = '/content-manager/collection-types/plugin::kek.department'
const publish = (cms: TestCms, name: string) => cms.ask(`${departments}/actions/publish`, { method: 'POST', body: { name } })
const published = async (cms: TestCms) => ((await cms.ask('/api/kek/state', { token: null })).body as { entries: { content: { name: string } }[] }).entries.map(entry => entry.content.name)

describe('a full disk', () => {
  let cms: TestCms
  const limit = (pages: number) => cms.strapi.db.connection.raw(`pragma max_page_count = ${pages}`)

  beforeAll(async () => {
    cms = await bootStrapi()
  })
  afterAll(() => cms.close())

  it('gets a clear sentence, loses nothing, and goes on when there is room again', async () => {
    expect((await publish(cms, 'Vorher')).status).toBe(200)
    await limit(1) // SQLite takes the present size where the limit is below it: not one page more.
    let refused: Awaited<ReturnType<typeof publish>> | undefined
    const acknowledged = ['Vorher']
    for (let number = 1; !refused && number < 200; number += 1) {
      const answer = await publish(cms, `Fachdienst ${number} ${'x'.repeat(150)}`)
      if (answer.status === 200)
        acknowledged.push(`Fachdienst ${number} ${'x'.repeat(150)}`)
      else
        refused = answer
    }
    expect(refused).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('kein Speicherplatz') } } })
    await limit(1_000_000)
    expect(await published(cms)).toEqual(acknowledged)
    expect(await cms.strapi.plugin('kek').service('ledger').verify()).toMatchObject({ isWhole: true })
    expect((await publish(cms, 'Nachher')).status).toBe(200)
  })
})

describe('a plugin that is not built', () => {
  const data = makeTemporaryFolder()
  const copy = makeTemporaryFolder()
  afterAll(() => {
    data.remove()
    copy.remove()
  })

  /** Makes Node find the plugin without its build, for one process: others use the real one at the same time. */
  function hideBuild(): string {
    const folder = realpathSync(join(cmsFolder, 'node_modules/@kek/strapi-plugin'))
    cpSync(join(folder, 'package.json'), join(copy.folder, 'package.json'))
    const preload = join(copy.folder, 'hide-build.cjs')
    writeFileSync(preload, `const Module = require('node:module')
const resolve = Module._resolveFilename
Module._resolveFilename = (request, ...more) => request === '@kek/strapi-plugin/package.json' ? ${JSON.stringify(join(copy.folder, 'package.json'))} : resolve(request, ...more)
`)
    return preload
  }

  it('stops the start with a clear sentence and keeps its tables', async () => {
    const first = await bootStrapi({ dataFolder: data.folder })
    await publish(first, 'Bleibt erhalten')
    await first.close()

    const program = join(dirname(createRequire(join(cmsFolder, 'package.json')).resolve('@strapi/strapi/package.json')), 'bin/strapi.js')
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', hideBuild(), program, 'start'], {
      cwd: cmsFolder,
      env: { PATH: process.env.PATH, ...cmsEnvironment({}, data.folder), PORT: '0', HOST: '127.0.0.1' },
      encoding: 'utf8',
      timeout: 60_000,
    })
    expect(stdout + stderr).toContain('Das Plugin „kek“ ist nicht gebaut')
    expect(status).not.toBe(0)

    const again = await bootStrapi({ dataFolder: data.folder })
    expect(await published(again)).toEqual(['Bleibt erhalten'])
    await again.close()
  })
})
