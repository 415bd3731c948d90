import { pages } from '../pages.ts'
import { expect, test } from '../test.ts'

test.use({ javaScriptEnabled: false })

test('every page is there to read', async ({ page }) => {
  for (const { path } of pages) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible()
    expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(100)
  }
})

test('all five slides can be read and reached', async ({ page }) => {
  await page.goto('/')
  const slides = page.getByRole('region', { name: 'Auf einen Blick' }).locator('.slide')
  await expect(slides).toHaveCount(5)
  for (const [index, slide] of (await slides.all()).entries()) {
    await expect(slide.getByRole('heading')).toBeVisible()
    await expect(slide.getByText(`Bild ${index + 1} von 5`)).toBeVisible()
    await expect(slide.getByRole('img')).toHaveAttribute('alt', /.{20,}/)
    expect((await slide.innerText()).length).toBeGreaterThan(150)
  }
  for (const position of [1, 2, 3, 4]) {
    await slides.nth(position - 1).getByRole('link', { name: 'Nächstes Bild' }).click()
    await expect(slides.nth(position).getByRole('heading')).toBeInViewport()
  }
})

test('the slides scroll by keyboard', async ({ page }) => {
  await page.goto('/')
  const list = page.getByRole('group', { name: 'Bilder und Texte zum Konzept' })
  await list.focus()
  await expect(list).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(async () => expect(await list.evaluate(element => element.scrollLeft)).toBeGreaterThan(0)).toPass({ timeout: 5000 })
})

test('the search works', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox', { name: 'Suchwort' }).fill('Rufbus')
  await page.getByRole('search').getByRole('button', { name: 'Suchen' }).click()
  await expect(page).toHaveURL('/suche?q=Rufbus')
  await expect(page.getByText(/^\d+ Treffer$/)).toBeVisible()
  await expect(page.locator('main').getByRole('link', { name: 'Wenn der Rufbus den Arzt mitbringt', exact: true })).toBeVisible()
})

test('the filter of the press archive works', async ({ page }) => {
  await page.goto('/presse')
  await page.getByLabel('Jahr').selectOption('2018')
  await page.getByLabel('Medium').selectOption('unser-landkreisbote')
  await page.getByRole('button', { name: 'Artikel anzeigen' }).click()
  await expect(page.getByText('2 Artikel gefunden')).toBeVisible()
  await expect(page.getByLabel('Jahr')).toHaveValue('2018')
  await page.getByRole('link', { name: 'Auswahl aufheben' }).click()
  await expect(page.getByText('10 Artikel gefunden')).toBeVisible()
})
