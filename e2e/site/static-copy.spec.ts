import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyPath } from '../../scripts/static/copy-address.mjs'
import { copySite } from '../../scripts/static/copy-site.mjs'
import { compareCopy } from '../crawl/compare-copy.ts'
import { serveFolder } from '../crawl/file-server.ts'
import { anchorsOf } from '../crawl/html.ts'
import { workInLanes } from '../crawl/in-lanes.ts'
import { test as base, expect } from '../test.ts'

/** The copy lies in a folder of the server, as it may on the webspace of an archive. */
const place = '/archiv/kek'

interface Copy {
  readonly origin: string
  /** Where links led and nothing was. */
  readonly missing: readonly string[]
}

const test = base.extend<object, { readonly copy: Copy }>({
  /** The copy of the site, given out by a server that only knows files. */
  copy: [
    async ({ system }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'kek-kopie-'))
      const { missing } = await copySite(system.siteOrigin, join(folder, place))
      const files = await serveFolder(folder)
      await use({ origin: files.origin, missing })
      await files.close()
      await rm(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 240_000 },
  ],
})

test.describe('the copy that outlives the software', () => {
  test('is the site, page for page and byte for byte', async ({ system, crawled, copy }) => {
    test.setTimeout(240_000)
    expect(copy.missing).toEqual([])
    expect(await compareCopy(system.siteOrigin, crawled, { origin: copy.origin, place })).toEqual([])
  })

  test('answers every link that a page of the site has to the site itself', async ({ crawled, copy }) => {
    test.setTimeout(120_000)
    const targets = crawled.flatMap(({ html }) => anchorsOf(html).map(({ href }) => href.replace(/#.*$/s, ''))).filter(href => /^\/(?!\/)/.test(href))
    const lost: string[] = []
    await workInLanes([...new Set(targets.map(copyPath))], 6, async (path) => {
      const answer = await fetch(copy.origin + place + path, { redirect: 'manual' })
      await answer.body?.cancel()
      if (answer.status !== 200)
        lost.push(`${answer.status} ${path}`)
    })
    expect(lost).toEqual([])
  })

  test('has on a telephone neither a way to a search nor a sentence about it in its head', async ({ copy, page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`${copy.origin}${place}/konzept/`)
    const head = page.getByRole('banner')
    await expect(head.getByRole('link', { name: 'KEK 2030' })).toBeVisible()
    await expect(head.getByRole('link', { name: 'Suche' })).toBeHidden()
    await expect(head.getByText('Suchen kann man in ihr nicht.')).toBeHidden()
    expect((await head.boundingBox())?.height).toBeLessThanOrEqual(110)
  })

  test('says once where a search was that there is none, and gives no advice on how to search', async ({ copy, page }) => {
    for (const path of ['suche', 'presse', 'konzept']) {
      await page.goto(`${copy.origin}${place}/${path}/`)
      await expect(page.getByText('Suchen kann man in ihr nicht.').filter({ visible: true }), path).toHaveCount(1)
    }
    await page.goto(`${copy.origin}${place}/suche/`)
    await expect(page.getByText('So finden Sie mehr')).toBeHidden()
  })

  test('looks like the site, without a request to anywhere else', async ({ system, copy, page }) => {
    const failed: string[] = []
    page.on('response', response => response.status() >= 400 && failed.push(`${response.status()} ${response.url()}`))
    page.on('request', request => request.url().startsWith(copy.origin + place) || failed.push(request.url()))
    const styleOf = () => page.evaluate(() => {
      const { fontFamily, color } = getComputedStyle(document.querySelector('h1') ?? document.body)
      return { fontFamily, color, fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length, logo: document.querySelector('.brand__logo svg')?.getBoundingClientRect().width }
    })
    await page.goto(`${copy.origin}${place}/konzept/lebenswerte-orte/`, { waitUntil: 'networkidle' })
    const copied = await styleOf()
    await page.getByRole('link', { name: 'Presse' }).first().click()
    await expect(page).toHaveURL(`${copy.origin}${place}/presse/`)
    await expect(page.getByText('Suchen kann man in ihr nicht.').filter({ visible: true })).toBeVisible()
    expect(failed).toEqual([])
    page.removeAllListeners()
    await page.goto(`${system.siteOrigin}/konzept/lebenswerte-orte`, { waitUntil: 'networkidle' })
    expect(copied).toEqual(await styleOf())
    expect(copied.fonts).toBeGreaterThan(0)
  })
})
