import { expect, test } from '../test.ts'

test('the search suggests pages while one types, and all of it works by keyboard', async ({ page }) => {
  await page.goto('/suche')
  const field = page.getByRole('main').getByRole('combobox', { name: 'Suchwort' })
  await field.pressSequentially('rufb')
  const options = page.getByRole('listbox', { name: 'Vorschläge' }).getByRole('option')
  await expect(options.first()).toBeVisible()
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await field.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute('aria-activedescendant', await options.first().getAttribute('id') ?? '')
  await field.press('Escape')
  await expect(options.first()).toBeHidden()
  await expect(field).toHaveValue('rufb')
  await field.press('ArrowDown')
  await field.press('ArrowDown')
  const [title = ''] = (await page.getByRole('option', { selected: true }).innerText()).split('\n')
  await field.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title.trim())
})

test('without an answer the field does what it always does', async ({ page }) => {
  await page.route('**/vorschlaege.json*', route => route.abort())
  await page.goto('/suche')
  const field = page.getByRole('main').getByRole('combobox', { name: 'Suchwort' })
  await field.pressSequentially('rufbus')
  await field.press('Enter')
  await expect(page).toHaveURL('/suche?q=rufbus')
})

test('hits in a PDF lead to its page, and filters narrow down and combine', async ({ page }) => {
  await page.goto('/suche?q=einstimmig')
  await expect(page.getByRole('link', { name: /^Im PDF auf Seite 2/ })).toHaveAttribute('href', /^\/media\/[0-9a-f]{64}\/.+\.pdf#page=2$/)
  await page.goto('/suche?q=Verein')
  const filters = page.getByRole('navigation', { name: 'Treffer eingrenzen' })
  await filters.getByRole('link', { name: /^Projekte/ }).click()
  await filters.getByRole('link', { name: /^Lebenswerte Orte/ }).click()
  await expect(page).toHaveURL('/suche?q=Verein&art=projekt&thema=lebenswerte-orte')
  await expect(filters.locator('[aria-current=true]')).toHaveText([/Projekte/, /Lebenswerte Orte/])
})

test('a typing error is told as such', async ({ page }) => {
  await page.goto('/suche?q=Brietband')
  await expect(page.getByText('Meinten Sie Breitband')).toBeVisible()
})

test('the search says in a sentence which words it did not find, in the quotation marks of the language', async ({ page }) => {
  for (const [address, sentence] of [
    ['/suche?q=Xylophon', 'Zu „Xylophon“ wurde nichts gefunden.'],
    ['/suche?q=Rufbus+Xylophon+Qwertz', 'Zu „Xylophon“ und „Qwertz“ wurde nichts gefunden.'],
    ['/en/suche?q=Xylophon', 'Nothing was found for “Xylophon”.'],
  ] as const) {
    await page.goto(address)
    await expect(page.getByText(sentence)).toBeVisible()
  }
})

test('hits on pages in other languages say which of their words are German, to the eyes and to those who listen', async ({ page }) => {
  for (const [address, words] of [['/en/suche?q=Rufbus', 'with German text'], ['/leichte-sprache/suche?q=Rufbus', 'mit Text in schwerer Sprache']] as const) {
    await page.goto(address)
    const hit = page.locator('.hit').filter({ hasText: words }).first()
    await expect(hit, address).toBeVisible()
    await expect(hit.locator('.hit__kind'), address).toHaveText(new RegExp(` · ${words}$`))
    await expect(hit.locator('.hit__snippet [lang=de]').first(), address).toBeVisible()
  }
  await page.goto('/suche?q=Rufbus')
  await expect(page.locator('.hit [lang]')).toHaveCount(0)
})

test('no filter of the search bears the name of its field', async ({ page }) => {
  for (const language of ['', '/en', '/leichte-sprache']) {
    await page.goto(`${language}/suche?q=Bus`)
    const field = (await page.getByRole('main').locator('form[role=search] label').innerText()).trim()
    const names = (await page.locator('.search-filter__name').allInnerTexts()).map(name => name.trim())
    expect(names.length, language).toBe(2)
    expect(names, language).not.toContain(field)
  }
})

test('suggestions cost a reader no more than 5 kB of script', async ({ request }) => {
  const script = await request.get('/js/search-suggest.js')
  expect(script.status()).toBe(200)
  expect((await script.body()).length).toBeLessThanOrEqual(5000)
})
