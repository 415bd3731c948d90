import type { CrawledPage } from './crawl/crawl-site.ts'
import { test as base, expect } from '@playwright/test'
import { crawlSite } from './crawl/crawl-site.ts'
import { runFolder } from './settings.ts'
import { System } from './system/system.ts'

export { expect }

interface WorkerFixtures {
  /** CMS and site, running; shared by the tests of a worker. */
  readonly system: System
  /** Every page that a reader can reach from the front page, read once. */
  readonly crawled: readonly CrawledPage[]
}

/** A test on the real system; addresses that begin with a slash are the site's. */
export const test = base.extend<object, WorkerFixtures>({
  system: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const system = await System.start(runFolder.get())
      await use(system)
      await system.close()
      expect(system.faults, 'Fehler, die ein Server von sich gemeldet hat').toEqual([])
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  crawled: [
    async ({ system }, use) => {
      await use(await crawlSite(system.siteOrigin))
    },
    // Some four thousand answers, an adopted version of the whole site among them.
    { scope: 'worker', timeout: 240_000 },
  ],
  page: async ({ page }, use) => {
    const go = page.goto.bind(page)
    // What adds comfort comes after the page; without JavaScript nothing is ever said to be coming.
    page.goto = async (address, options) => {
      const answer = await go(address, options)
      if (options?.waitUntil === 'domcontentloaded')
        return answer
      await page.locator('html:not([data-comfort="waiting"], [data-comfort="coming"])').waitFor({ state: 'attached' })
      return answer
    }
    await use(page)
  },
  baseURL: async ({ system }, use) => {
    await use(system.siteOrigin)
  },
})
