import type { Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { expect, test } from '../test.ts'

/** What stands on the paper that a page is printed on. */
async function printed(page: Page, path: string): Promise<string> {
  await page.goto(path)
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })))
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getTextContent()))
  return pages.flatMap(({ items }) => items.map(item => 'str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('').replaceAll(/\s+/g, ' ')
}

for (const path of ['/', '/konzept', '/ansaetze/pflegeberatung-die-ins-haus-kommt', '/presse', '/handbuch/presseartikel', '/en/konzept']) {
  test(`${path} prints with its address and its state, without what only a screen can do`, async ({ page, baseURL }) => {
    const text = await printed(page, path)
    expect(text.replaceAll(' ', '')).toContain(new URL(path, baseURL).href)
    expect(text).toMatch(/Stand vom \d+\. \S+ \d{4}, Eintrag \d+|as of \d+ \S+ \d{4}, entry \d+/)
    for (const control of ['Zum Inhalt springen', 'Suchen', 'Diese Seite in anderer Form', 'Zurück zur', 'Weiterblättern', 'Hauptnavigation', 'Vorheriges Bild'])
      expect(text).not.toContain(control)
  })
}

test('the front page needs no more paper than its text does: slides are a list', async ({ page }) => {
  await page.goto('/')
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })))
  expect(pdf.numPages).toBeLessThanOrEqual(4)
  const text = await printed(page, '/')
  for (const heading of await page.locator('.slide h3').allInnerTexts())
    expect(text).toContain(heading)
})

test('what an approach touches is on paper too', async ({ page }) => {
  await page.goto('/ansaetze/pflegeberatung-die-ins-haus-kommt')
  const themes = await page.getByRole('region', { name: 'Querschnittsthemen, die hier berührt werden' }).getByRole('link').allInnerTexts()
  expect(themes.length).toBeGreaterThan(0)
  const text = await printed(page, '/ansaetze/pflegeberatung-die-ins-haus-kommt')
  for (const theme of themes)
    expect(text).toContain(theme)
})

test('folds print opened', async ({ page }) => {
  await page.goto('/ansaetze/pflegeberatung-die-ins-haus-kommt')
  const hidden = await page.locator('main details li time').allTextContents()
  expect(hidden.length).toBeGreaterThan(0)
  const text = await printed(page, '/ansaetze/pflegeberatung-die-ins-haus-kommt')
  for (const date of hidden)
    expect(text).toContain(date.replaceAll(/\s/g, ' '))
})

test('links in a text print with where they lead, and tables are whole', async ({ page }) => {
  const text = await printed(page, '/handbuch/presseartikel')
  expect(text).toMatch(/\((?:https?:\/\/|\/)[^)]+\)/)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 660, height: 900 })
  expect(await page.locator('table').evaluateAll(tables => tables.filter(table => table.getBoundingClientRect().right > document.documentElement.clientWidth).length)).toBe(0)
})

test('paper is black on white, though somebody reads in the dark', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto('/konzept')
  const colours = await page.locator('main *').evaluateAll(elements => [...new Set(elements.map(element => getComputedStyle(element).color))])
  expect(colours).toEqual(['rgb(0, 0, 0)'])
})

test('a comparison prints what changed, though it begins folded, and each part of it word by word', async ({ page }) => {
  const path = '/fassungen/beschluss-2017/vergleich'
  const plain = (text: string) => text.replaceAll(/[\s\u00AD-]/g, '')
  const missing = async (address: string, wanted: readonly string[]) => {
    const text = plain(await printed(page, address))
    return wanted.filter(words => !text.includes(plain(words)))
  }
  await page.goto(path)
  const names = await page.locator('.change-name > a').allTextContents()
  expect(names.length).toBeGreaterThan(100)
  expect(await missing(path, names)).toEqual([])
  const part = `${path}?teil=feld-lebenswerte-orte`
  await page.goto(part)
  const changed = await page.locator('.document-change ins').evaluateAll(all => all.map(mark => [...mark.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent).join('').trim()))
  expect(changed.length).toBeGreaterThan(50)
  expect(await missing(part, changed)).toEqual([])
})

test('a comparison is told by plus, minus and lines', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('/fassungen')
  const compare = await page.locator('a[href$="/vergleich"]').first().getAttribute('href')
  await page.goto(`${compare}?art=anders-geschrieben`)
  const decorations = await page.locator('.mark--added, .mark--removed').evaluateAll(marks => marks.map(mark => `${mark.className.includes('added')} ${getComputedStyle(mark).textDecorationLine} ${getComputedStyle(mark, '::before').content.slice(0, 2)}`))
  expect(decorations.length).toBeGreaterThan(0)
  expect(new Set(decorations)).toEqual(new Set(['true underline "+', 'false line-through "−']))
})
