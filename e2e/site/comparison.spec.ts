import type { Page } from '@playwright/test'
import { expect, test } from '../test.ts'

const path = '/fassungen/beschluss-2017/vergleich'
const phone = { width: 360, height: 780 }
/** A change deep inside of two folds. */
const changes = (page: Page) => page.locator('.document-change')

/** The place of a change that is folded away, and what is told there. */
async function foldedChange(page: Page): Promise<{ readonly id: string, readonly label: string }> {
  await page.goto(path)
  const place = page.locator('.document-change:has(.mark) > details > [id]').nth(40)
  return { id: await place.getAttribute('id') ?? '', label: await place.locator('dt').first().textContent() ?? '' }
}

test('a comparison begins with its summary, and is no longer than a few screens of a telephone', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto(path)
  await expect(page.getByRole('region', { name: 'Übersicht' }).getByRole('link', { name: 'Lebenswerte Orte', exact: true })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(6 * phone.height)
})

test('every number of the summary leads to as many changes', async ({ page }) => {
  await page.goto(path)
  const links = await page.getByRole('region', { name: 'Übersicht' }).locator('.change-summary__amounts a').evaluateAll(all => all.map(link => ({ href: link.getAttribute('href') ?? '', count: Number(link.querySelector('b')?.textContent) })))
  expect(links.length).toBeGreaterThan(8)
  for (const { href, count } of links) {
    await page.goto(href)
    await expect(page.locator(href.replace(/^[^#]*/, '')).locator('.document-change'), href).toHaveCount(count)
  }
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('what a link points into is unfolded and in view', async ({ page }) => {
      const { id, label } = await foldedChange(page)
      await expect(page.locator(`#${id}`).getByText(label, { exact: true }).first()).toBeHidden()
      await page.goto('/fassungen')
      await page.goto(`${path}#${id}`)
      await expect(page.locator(`#${id}`).getByText(label, { exact: true }).first()).toBeInViewport()
      // Its name, above, is not cut off.
      await expect(page.locator(`#${id}-titel`)).toBeInViewport()
    })

    test('the summary unfolds the part that it leads to', async ({ page }) => {
      await page.goto(path)
      await page.getByRole('region', { name: 'Übersicht' }).getByRole('link', { name: 'Nachhaltiger Lebensraum', exact: true }).click()
      await expect(page.getByRole('region', { name: 'Nachhaltiger Lebensraum' }).getByRole('heading', { level: 4 }).first()).toBeInViewport()
      await expect(page.getByRole('region', { name: 'Starker Wirtschaftsstandort' }).getByRole('heading', { level: 4 }).first()).toBeHidden()
    })

    test('readers choose a kind of change, and everything unfolded', async ({ page }) => {
      await page.goto(path)
      const choice = page.getByRole('navigation', { name: 'Welche Änderungen zeigen?' })
      const all = await changes(page).count()
      await choice.getByRole('link', { name: /anders geschrieben/ }).click()
      await expect(page.getByText(new RegExp(`Nur „anders geschrieben“: \\d+ von ${all} Änderungen`))).toBeInViewport()
      await expect(choice.getByRole('link', { name: /anders geschrieben/ })).toHaveAttribute('aria-current', 'page')
      expect(await changes(page).count()).toBeLessThan(all)
      await expect(page.locator('.document-change .mark--removed').first()).toBeVisible()
      await choice.getByRole('link', { name: /alle$/ }).click()
      await page.getByRole('link', { name: 'Alles aufgeklappt zeigen' }).click()
      await expect(changes(page)).toHaveCount(all)
      await expect(page.locator('.document-change details:not([open])')).toHaveCount(0)
    })
  })
}

test('a browser that unfolds nothing by itself is helped', async ({ page }) => {
  const { id } = await foldedChange(page)
  const inside = page.locator(`#${id} dt`).first()
  // The address changes without the browser going there, as one does that knows nothing of folds.
  await page.evaluate(place => history.replaceState(null, '', `#${place}`), id)
  await expect(inside).toBeHidden()
  await page.evaluate(() => dispatchEvent(new Event('hashchange')))
  await expect(inside).toBeInViewport()
  const closed = page.locator('details:not([open])')
  const before = await closed.count()
  expect(before).toBeGreaterThan(50)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(closed).toHaveCount(0)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(closed).toHaveCount(before)
})

test('a comparison in English says where its texts are German, and marks them', async ({ page }) => {
  await page.goto(`/en${path}?art=anders-geschrieben`)
  await expect(page.getByText('Where one is missing, the German texts are compared.')).toBeVisible()
  await expect(page.locator('.field-changes dd[lang=de] .mark--added').first()).toBeVisible()
})
