import { expect, test } from '../test.ts'

test('an unknown address says so, in the site\'s design, and offers the search', async ({ page }) => {
  const answer = await page.goto('/konzept/gibt-es-nicht')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht')
  await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeVisible()
  const search = page.getByRole('main').getByLabel('Suchwort')
  await search.fill('Rufbus')
  await search.press('Enter')
  await expect(page).toHaveURL('/suche?q=Rufbus')
})

const moves = [
  ['/kek', '/konzept'],
  ['/presse/', '/presse'],
  ['/presse/?jahr=2018', '/presse?jahr=2018'],
  ['//presse', '/presse'],
  ['/en/', '/en'],
  ['/leichte-sprache/konzept/', '/leichte-sprache/konzept'],
] as const
for (const [from, to] of moves) {
  test(`${from} leads straight to ${to}`, async ({ request, system }) => {
    const answer = await request.get(system.siteOrigin + from, { maxRedirects: 0 })
    expect(answer.status()).toBe(301)
    expect(answer.headers().location).toBe(to)
    expect((await request.get(to, { maxRedirects: 0 })).status()).toBe(200)
  })
}

test('parameters that a page does not know change nothing', async ({ request }) => {
  const plain = await request.get('/presse')
  const decorated = await request.get('/presse?utm_source=rundbrief&fbclid=1')
  expect(decorated.headers().etag).toBe(plain.headers().etag)
})
