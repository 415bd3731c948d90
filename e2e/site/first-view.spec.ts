import type { Page } from '@playwright/test'
import { pages } from '../pages.ts'
import { expect, test } from '../test.ts'

/** As much as people do not see: what Google calls good is five times that. */
const mostShift = 0.02
const phone = { width: 412, height: 823 }

/** How far the parts of a page were moved while it came, by the measure of the browser. */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    let sum = 0
    const observer = new PerformanceObserver(list => list.getEntries().forEach(entry => (sum += Number(Reflect.get(entry, 'value')))))
    observer.observe({ type: 'layout-shift', buffered: true })
    void document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => {
      observer.takeRecords().forEach(entry => (sum += Number(Reflect.get(entry, 'value'))))
      resolve(sum)
    })))
  }))
}

/** Pages that begin with much text, pictures, a form or a table: what could move is on one of them. */
const begins = ['/', '/konzept', '/presse', '/kontakt', '/leichte-sprache/konzept', '/barriere-melden', '/stand-der-umsetzung']
const kinds = pages.filter(({ path }) => begins.includes(path))

test.describe('the first view', () => {
  for (const { name, path } of kinds) {
    test(`${name} (${path}) stays in place when its letters come late`, async ({ page }) => {
      await page.setViewportSize(phone)
      const letters = Promise.withResolvers<void>()
      await page.route('**/*.woff2', async (route) => {
        await letters.promise
        await route.continue()
      })
      await page.goto(path, { waitUntil: 'domcontentloaded' })
      await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
      letters.resolve()
      await page.waitForLoadState('load')
      expect(await shiftOf(page)).toBeLessThanOrEqual(mostShift)
    })
  }

  test('loads its letters early, and no others', async ({ page }) => {
    const fonts: string[] = []
    page.on('request', request => request.resourceType() === 'font' && fonts.push(new URL(request.url()).pathname))
    await page.goto('/konzept', { waitUntil: 'load' })
    await page.evaluate(() => document.fonts.ready)
    const preloaded = await page.locator('link[rel=preload][as=font]').evaluateAll(links => links.map(link => link.getAttribute('href')))
    expect(new Set(fonts)).toEqual(new Set(preloaded))
    expect(preloaded).toHaveLength(2)
  })

  test('has the browser fetch the next page once the pointer rests on its link', async ({ page, context }) => {
    const session = await context.newCDPSession(page)
    const ruleSets: { readonly errorType?: string }[] = []
    const fetched: string[] = []
    session.on('Preload.ruleSetUpdated', ({ ruleSet }) => ruleSets.push(ruleSet))
    session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => status === 'Ready' && fetched.push(new URL(prefetchUrl).pathname))
    await session.send('Preload.enable')
    await page.goto('/konzept')
    await expect.poll(() => ruleSets.length).toBeGreaterThan(0)
    expect(ruleSets.filter(({ errorType }) => errorType !== undefined)).toEqual([])
    await page.getByRole('link', { name: 'Presse', exact: true }).first().hover()
    await expect.poll(() => fetched).toContain('/presse')
  })
})
