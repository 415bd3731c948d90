import { pages } from '../pages.ts'
import { expect, test } from '../test.ts'
import { AdminApi } from './admin-api.ts'

test.describe.configure({ mode: 'serial' })

/** The status of every kind of page, and of the first file that the front page shows. */
async function readAll(origin: string): Promise<Record<string, number>> {
  const home = await (await fetch(origin)).text()
  const [, image = '/media'] = /<img[^>]*src="(\/media\/[^"]*)"/.exec(home) ?? []
  const statuses: Record<string, number> = {}
  for (const path of [...pages.map(kind => kind.path), image])
    statuses[path.replace(/^\/media.*/, 'ein Bild')] = (await fetch(origin + path)).status
  return statuses
}

const asEver = { ...Object.fromEntries(pages.map(({ path, status = 200 }) => [path, status])), 'ein Bild': 200 }

test('while the CMS is dead, every page answers, and the health says what is the matter', async ({ system }) => {
  await system.killCms()
  expect(await readAll(system.siteOrigin)).toEqual(asEver)
  await expect.poll(() => system.health()).toMatchObject({ status: 'stale', cmsReachable: false })
  expect(await readAll(system.siteOrigin)).toEqual(asEver)
})

test('a site that starts while the CMS is dead serves everything from its own copy', async ({ system }) => {
  const before = await system.health()
  await system.restartSite()
  expect(await system.health()).toMatchObject({ seq: before.seq, headHash: before.headHash, cmsReachable: false })
  expect(await readAll(system.siteOrigin)).toEqual(asEver)
})

test('once the CMS is back, new publications arrive', async ({ system }) => {
  test.setTimeout(180_000)
  await system.startCms()
  const press = await AdminApi.signIn(system.cmsOrigin, 'presse')
  const { status } = await press.publishNew('press-article', { title: 'Die Verwaltung ist wieder da', date: '11/2026' })
  expect(status).toBe(200)
  await system.untilSiteShowsAll()
  const answer = await fetch(`${system.siteOrigin}/presse/die-verwaltung-ist-wieder-da`)
  expect(answer.status).toBe(200)
  expect(await system.health()).toMatchObject({ status: 'ok', cmsReachable: true })
})
