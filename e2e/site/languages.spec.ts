import { expect, test } from '../test.ts'

const languages = [
  { prefix: '/en', lang: 'en', name: 'English', fallback: /German/ },
  { prefix: '/leichte-sprache', lang: 'de-simple', name: 'Leichte Sprache', fallback: /Leichter? Sprache|Deutsch|schwer/ },
] as const

/** Inside of an adopted version or of a day the language stands behind what names the state. */
const inState = /^\/(?:fassungen|stand)\/[^/]+(?=\/)/
/** The same in every language: files, and what machines read. */
const ofNoLanguage = /^\/(?:media|themes)\/|\.(?:json|jsonld|csv|atom|ics)(?:\?|$)/

for (const { prefix, lang, name, fallback } of languages) {
  test(`${prefix} marks what is not translated as German, and says so`, async ({ page }) => {
    await page.goto(`${prefix}/projekte/rufbus-am-wochenende`)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rufbus am Wochenende')
    const language = await page.getByRole('heading', { level: 1 }).evaluate(heading => heading.closest('[lang]')?.getAttribute('lang'))
    expect(language).toBe('de')
    await expect(page.locator('main').getByText(fallback).first()).toBeVisible()
  })

  test(`${prefix} keeps its readers: every link of its pages stays in the language`, async ({ crawled }) => {
    const own = crawled.filter(({ address, html }) => html !== '' && (address === prefix || address.startsWith(`${prefix}/`)))
    expect(own.length).toBeGreaterThan(100)
    const leaving = own.flatMap(({ address, html }) => [...html.matchAll(/<a\s[^>]*href="(\/[^"]*)"[^>]*>/g)]
      .filter(([tag, href = '']) => !`${href.replace(inState, '').replace(/[?#].*$/s, '')}/`.startsWith(`${prefix}/`) && !ofNoLanguage.test(href) && !tag.includes('hreflang'))
      .map(([, href]) => `${href} (auf ${address})`))
    expect(leaving).toEqual([])
  })

  test(`leads from a page to the same page in ${name}, and back`, async ({ page }) => {
    await page.goto('/konzept')
    const switcher = page.getByRole('navigation').filter({ has: page.getByRole('link', { name, exact: true }) }).first()
    await switcher.getByRole('link', { name, exact: true }).click()
    await expect(page).toHaveURL(`${prefix}/konzept`)
    await page.getByRole('link', { name: 'Deutsch', exact: true }).click()
    await expect(page).toHaveURL('/konzept')
  })
}

test.describe('what there is in three languages', () => {
  for (const path of ['/', '/konzept', '/kontakt', '/begriffe', '/impressum', '/datenschutz', '/barrierefreiheit', '/konzept/lebenswerte-orte']) {
    test(`${path} is among it: no language is called missing, and its own texts are not German`, async ({ page }) => {
      for (const { prefix } of languages) {
        await page.goto(path === '/' ? prefix : prefix + path)
        await expect(page.getByRole('navigation').locator('.is-missing')).toHaveCount(0)
        await expect(page.locator('.languages__note')).toHaveCount(0)
        await expect(page.locator('main h1:not([lang="de"])')).toHaveCount(1)
      }
    })
  }

  test('what is missing is marked where one chooses the language, and said on the page in that language', async ({ page }) => {
    for (const [prefix, note] of [['/leichte-sprache', 'In Klammern: Das gibt es hier noch nicht.'], ['/en', 'In brackets: not translated yet'], ['', 'In Klammern: noch nicht übersetzt']] as const) {
      await page.goto(`${prefix}/projekte/rufbus-am-wochenende`)
      await expect(page.getByText(note, { exact: true })).toBeVisible()
    }
    await page.getByRole('link', { name: 'English (noch nicht übersetzt)' }).click()
    await expect(page).toHaveURL('/en/projekte/rufbus-am-wochenende')
    await expect(page.locator('main').getByText('This page is not available in English yet. You are reading the German text.')).toBeVisible()
  })
})

test('an adopted version counts goals and those under them apart in every language', async ({ page }) => {
  for (const [language, words] of [['', /10 Strategische Ziele.*26 Teilziele/s], ['/en', /10 Goals.*26 Sub-goals/s], ['/leichte-sprache', /10 Ziele.*26 Teil-Ziele/s]] as const) {
    await page.goto(`${language}/fassungen/beschluss-2017`)
    expect((await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' '), language).toMatch(words)
  }
})
