import { pages } from '../pages.ts'
import { expect, test } from '../test.ts'

test.use({ viewport: { width: 360, height: 740 } })

/** How far down a page its heading may begin, as a share of the first view. */
const mostBefore = 0.3
/** Above an earlier state and above what is withdrawn, a band says so first. */
const plain = pages.filter(({ path, name }) => !/^\/(?:fassungen|stand)\/[^/]+\/(?!vergleich|pruefen)/.test(path) && name !== 'Unbekannte Adresse')

test('on a telephone every page begins before a third of the first view', async ({ page }) => {
  expect(plain.length).toBeGreaterThan(35)
  const late: string[] = []
  for (const { path } of plain) {
    await page.goto(path)
    const top = (await page.getByRole('heading', { level: 1 }).boundingBox())?.y ?? Infinity
    if (top > mostBefore * 740)
      late.push(`${path}: ${Math.round(top)}`)
  }
  expect(late).toEqual([])
})

test('a list begins in the first view, though it is filtered, and says what was chosen', async ({ page }) => {
  for (const path of ['/ansaetze?stand=ongoing', '/presse?jahr=2018']) {
    await page.goto(path)
    await expect(page.getByText(/^Liste filtern: \S/), path).toBeVisible()
    await expect(page.locator(':is(.approaches, .press-list) > li').first(), path).toBeInViewport()
  }
})

test('the way back is one line, whose name is whole for those who have it read', async ({ page }) => {
  const without: string[] = []
  for (const { path, route } of plain) {
    await page.goto(path)
    const way = page.locator('.breadcrumb')
    if (await way.count() === 0) {
      without.push(route)
      continue
    }
    await expect(way.getByRole('link'), path).toHaveCount(1)
    expect((await way.getByRole('link').boundingBox())?.height, path).toBe(44)
  }
  expect([...new Set(without)]).toEqual(['index.vue'])
})

test('the head of a telephone is a row of languages and one row more', async ({ page }) => {
  for (const width of [320, 360, 412]) {
    await page.setViewportSize({ width, height: 740 })
    for (const path of ['/konzept', '/en/konzept', '/leichte-sprache/konzept']) {
      await page.goto(path)
      expect((await page.locator('.site-header').boundingBox())?.height, `${path} bei ${width} Punkten`).toBeLessThanOrEqual(110)
    }
  }
})

test('the head of a telephone says whose site it is', async ({ page }) => {
  for (const path of ['/konzept', '/en/presse', '/leichte-sprache/kontakt']) {
    await page.goto(path)
    await expect(page.getByRole('banner').getByText('Landkreis Ludwigslust-Parchim').and(page.locator('.brand__region')), path).toBeInViewport({ ratio: 1 })
    expect((await page.locator('.brand__region').boundingBox())?.height, path).toBeGreaterThan(20)
  }
})

const earlier = ['/fassungen/beschluss-2017/konzept', '/leichte-sprache/fassungen/beschluss-2017/konzept', '/stand/2019-01-01/presse', '/en/stand/2019-01-01/konzept', '/leichte-sprache/stand/2019-01-01']

test('above an earlier state a telephone has two lines at most, from which everything else unfolds', async ({ page }) => {
  for (const path of earlier) {
    await page.goto(path)
    const band = page.locator('.state-band')
    expect((await band.boundingBox())?.height, path).toBeLessThanOrEqual(50)
    await expect(band.getByRole('link').first(), path).toBeHidden()
    // Where a link leads within the page lies below it.
    expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart)), path).toBeGreaterThan(50)
    // Far down the page, too, what unfolds is in sight.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2))
    const summary = band.locator('.state-band__more summary')
    expect((await summary.boundingBox())?.height, path).toBeGreaterThanOrEqual(44)
    await summary.click()
    for (const link of (await band.getByRole('link').all()).slice(0, 3)) {
      await expect(link, path).toBeInViewport({ ratio: 1 })
      expect(Math.round((await link.boundingBox())?.height ?? 0), path).toBeGreaterThanOrEqual(44)
    }
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the menu unfolds by key, and what it holds is next, in sight and as high as a finger', async ({ page }) => {
    await page.goto('/kontakt')
    const links = page.locator('.site-nav a')
    await expect(links.first()).toBeHidden()
    const menu = page.locator('.site-menu summary')
    await menu.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.site-nav')).toBeVisible()
    for (const link of await links.all()) {
      await page.keyboard.press('Tab')
      await expect(link).toBeFocused()
      const box = await link.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(44)
      // Nothing lies over it.
      expect(await link.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect()
        return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
      })).toBe(true)
    }
    await page.getByRole('link', { name: 'Presse', exact: true }).first().click()
    await expect(page).toHaveURL('/presse')
  })

  test('the search is one step away', async ({ page }) => {
    await page.goto('/kontakt')
    const link = page.getByRole('banner').getByRole('link', { name: 'Suche', exact: true })
    expect((await link.boundingBox())?.width).toBeGreaterThanOrEqual(44)
    await link.click()
    await expect(page).toHaveURL('/suche')
  })
})

test('a voice that reads keeps its buttons when the menu is folded again', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class {} })
    Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [{ name: 'Anna', lang: 'de-DE', localService: true }], addEventListener: () => {}, cancel: () => {}, speak: () => {} } })
  })
  await page.goto('/kontakt')
  await expect(page.getByRole('button', { name: 'Vorlesen' })).toBeHidden()
  await page.locator('.site-menu summary').click()
  await page.getByRole('button', { name: 'Vorlesen' }).click()
  await page.locator('.site-menu summary').click()
  await expect(page.locator('.site-nav')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Beenden' })).toBeVisible()
})
