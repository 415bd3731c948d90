import type { Page } from '@playwright/test'
import { expect, test } from '../test.ts'

const path = '/fassungen/beschluss-2017/vergleich'
const phone = { width: 360, height: 780 }
/** The name of a change that is folded away, with the part in which it stands. */
async function foldedName(page: Page): Promise<{ readonly id: string, readonly href: string }> {
  await page.goto(path)
  const name = page.locator('.change-name').nth(40)
  return { id: await name.getAttribute('id') ?? '', href: await name.locator('a').getAttribute('href') ?? '' }
}

test('a comparison begins with its summary, and is no longer than a few screens of a telephone', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto(path)
  await expect(page.getByRole('region', { name: 'Übersicht' }).getByRole('link', { name: 'Lebenswerte Orte', exact: true })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(6 * phone.height)
})

test('a comparison told part by part is to be had whole, too', async ({ page, request }) => {
  await page.goto(path)
  const paper = await request.get(await page.getByRole('link', { name: 'Alles zusammen als PDF lesen' }).getAttribute('href') ?? '')
  expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf'])
})

test('the plan leads to the states in which it was', async ({ page }) => {
  await page.goto('/konzept')
  await page.getByRole('complementary', { name: 'Das Konzept in Zahlen' }).getByRole('link', { name: 'Fassungen und frühere Stände' }).click()
  await expect(page).toHaveURL('/fassungen')
})

test('every number of the summary leads to as many changes', async ({ page }) => {
  await page.goto(path)
  const links = await page.getByRole('region', { name: 'Übersicht' }).locator('.change-summary__amounts a').evaluateAll(all => all.map(link => ({ href: link.getAttribute('href') ?? '', count: Number(link.querySelector('b')?.textContent) })))
  expect(links.length).toBeGreaterThan(8)
  for (const { href, count } of links) {
    await page.goto(href)
    await expect(page.locator(href.replace(/^[^#]*/, '')).locator('.document-change, .change-name'), href).toHaveCount(count)
  }
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('what a link points into is unfolded and in view', async ({ page }) => {
      const { id } = await foldedName(page)
      await expect(page.locator(`#${id}`)).toBeHidden()
      await page.goto('/fassungen')
      await page.goto(`${path}#${id}`)
      await expect(page.locator(`#${id}`)).toBeInViewport()
    })

    test('what changed is found by its name, and told word by word on the page of its part', async ({ page }) => {
      const { id, href } = await foldedName(page)
      expect(href).toMatch(new RegExp(`\\?teil=[a-z-]+#${id}$`))
      const heading = page.locator(`#${id}`).getByRole('heading')
      await page.goto(href)
      await expect(heading).toBeInViewport()
      await expect(page.locator(`#${id} .mark`).first()).toBeVisible()
      await page.getByRole('link', { name: /^Nächster Teil/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lebenswerte Orte')
      await expect(page.getByRole('link', { name: /^Vorheriger Teil/ })).toHaveAttribute('href', href.replace(/#.*/, ''))
    })

    test('the summary leads to the page of each part', async ({ page }) => {
      await page.goto(path)
      await page.getByRole('region', { name: 'Übersicht' }).getByRole('link', { name: 'Nachhaltiger Lebensraum', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nachhaltiger Lebensraum')
      await page.getByRole('navigation', { name: 'Sie sind hier' }).getByRole('link', { name: 'Vergleich' }).click()
      await expect(page).toHaveURL(path)
    })

    test('readers choose a kind of change; few of them are told at once', async ({ page }) => {
      await page.goto(path)
      const choice = page.getByRole('navigation', { name: 'Welche Änderungen zeigen?' })
      const all = await page.locator('.change-name').count()
      await choice.getByRole('link', { name: /anders geschrieben/ }).click()
      await expect(page.getByText(new RegExp(`Nur „anders geschrieben“: \\d+ von ${all} Änderungen`))).toBeInViewport()
      await expect(choice.getByRole('link', { name: /anders geschrieben/ })).toHaveAttribute('aria-current', 'page')
      await expect(page.locator('.document-change .mark--removed').first()).toBeVisible()
      await choice.getByRole('link', { name: /alle$/ }).click()
      await expect(page.locator('.change-name')).toHaveCount(all)
    })
  })
}

test('a page about an element leads to what became of it', async ({ page }) => {
  const { id, href } = await foldedName(page)
  await page.goto(href)
  await page.locator(`#${id}`).getByRole('link', { name: /^Lesen: „/ }).click()
  await page.getByRole('link', { name: 'Mit heute vergleichen' }).click()
  await expect(page).toHaveURL(href)
  await expect(page.locator(`#${id}`).getByRole('heading')).toBeInViewport()
})

test('a browser that unfolds nothing by itself is helped', async ({ page }) => {
  const { id } = await foldedName(page)
  const name = page.locator(`#${id}`)
  // The address changes without the browser going there, as one does that knows nothing of folds.
  await page.evaluate(place => history.replaceState(null, '', `#${place}`), id)
  await expect(name).toBeHidden()
  await page.evaluate(() => dispatchEvent(new Event('hashchange')))
  await expect(name).toBeInViewport()
  const closed = page.locator('details:not([open])')
  const before = await closed.count()
  expect(before).toBeGreaterThan(5)
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

test('readers of English read in English what a field is called and what became of it, and hear as German what is', async ({ page }) => {
  await page.goto(`/en${path}?teil=feld-lebenswerte-orte`)
  await expect(page.getByText('Comparison: “Beschlossene Fassung vom 12. Oktober 2017” and today')).toBeVisible()
  const fields = page.locator('.field-changes > div > dt')
  await expect(fields.filter({ hasText: 'State of implementation' }).first()).toBeVisible()
  expect(await fields.evaluateAll(names => names.filter(name => name.closest('[lang]')?.getAttribute('lang') !== 'en').map(name => name.textContent))).toEqual([])
  const status = page.locator('.field-changes > div').filter({ has: page.locator('dt', { hasText: /^State of implementation$/ }) }).locator('dd').first()
  await expect(status).toHaveText(/planned|in preparation|under way|permanent task|completed|paused/)
  expect(await status.evaluate(value => value.closest('[lang]')?.getAttribute('lang'))).toBe('en')
  const marks = page.locator('.field-changes .mark .visually-hidden').filter({ hasText: /^\[(?:new|removed):/ })
  expect(await marks.evaluateAll(said => [...new Set(said.map(one => one.closest('[lang]')?.getAttribute('lang')))])).toEqual(['en'])
  const german = await page.locator('.document-change__kind').evaluateAll(kinds => kinds.flatMap(kind => /Handlungsansatz|Teilziel|Projekt/.exec(kind.textContent ?? '') ?? []))
  expect(german).toEqual([])
})
