import { expect, test } from '../test.ts'

/** The customer's press list, in its order: an article known only by its month counts as the end of that month. */
const seedList = [
  'Erfahrungsaustausch zwischen den Landkreisen',
  'Das soll im Kreis besser werden',
  'Offenes und lebendiges Konzept',
  'KEK 2030 geht in die nächste Phase',
  'Kreiszukunft jetzt übersichtlich im Netz',
  'Politik ist von heute an messbar',
  'Zukunftsdebatte dreht letzte Runde',
  'Mobilität hoch im Kurs',
  'Wenn der Rufbus den Arzt mitbringt',
  'KEK-Online-Forum: Ihre Meinung ist gefragt!',
]
const [exchange, better, lively, phase] = seedList

test('lists the ten articles in the customer\'s order, in the archive and on the front page', async ({ page }) => {
  await page.goto('/presse')
  await expect(page.locator('main a[href^="/presse/"]')).toHaveText(seedList)
  await expect(page.getByText('10 Artikel gefunden')).toBeVisible()
  await page.goto('/')
  await expect(page.locator('main a[href^="/presse/"]')).toHaveText(seedList)
})

const cases: readonly { readonly query: string, readonly found: readonly (string | undefined)[], readonly said: string }[] = [
  { query: 'jahr=2018', found: [exchange, better, lively], said: '3 Artikel gefunden' },
  { query: 'jahr=2018&medium=unser-landkreisbote', found: [exchange, lively], said: '2 Artikel gefunden' },
  { query: 'jahr=2018&medium=unser-landkreisbote&q=lebendiges', found: [lively], said: '1 Artikel gefunden' },
  { query: 'thema=finanzen&jahr=2017', found: ['Politik ist von heute an messbar'], said: '1 Artikel gefunden' },
  { query: 'q=n%C3%84CHSTE+phase', found: [phase], said: '1 Artikel gefunden' },
  { query: 'jahr=1999', found: [], said: 'Kein Artikel gefunden' },
]
for (const { query, found, said } of cases) {
  test(`filters by ${query}`, async ({ page }) => {
    await page.goto(`/presse?${query}`)
    await expect(page.locator('main a[href^="/presse/"]')).toHaveText(found.map(String))
    await expect(page.getByText(said)).toBeVisible()
  })
}

test('shows where an article appeared, and leads to its neighbours', async ({ page }) => {
  await page.goto('/presse')
  await page.getByRole('link', { name: 'Das soll im Kreis besser werden', exact: true }).click()
  await expect(page.getByText('Schweriner Volkszeitung, Parchimer Zeitung, 23.08.2018, S. 11').first()).toBeVisible()
  await page.getByRole('navigation', { name: 'Weiterblättern im Pressearchiv' }).getByRole('link', { name: String(lively) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(lively))
})
