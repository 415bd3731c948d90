import { anchorsOf, textOf } from '../crawl/html.ts'
import { expect, test } from '../test.ts'

/** What the customer's old page got wrong, and where this one could go wrong the same way. */

const foundOn = (address: string, text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(match => `${match[0]} (auf ${address}): …${text.slice(Math.max(0, match.index - 40), match.index + 60)}…`)

test('the council decided on 12 October, and no page says the 10th', async ({ crawled, page }) => {
  expect(crawled.flatMap(({ address, html }) => foundOn(address, textOf(html), /10\. ?Oktober(?: 2017)?|10\.10\.2017/g))).toEqual([])
  await page.goto('/')
  const council = page.locator('.slide').getByRole('heading', { name: /Kreistag/ })
  await expect(council).toContainText('12. Oktober 2017')
  await expect(page.locator('.hero')).toContainText('12. Oktober 2017')
})

test('no file name has become a title', ({ crawled }) => {
  expect(crawled.flatMap(({ address, html }) => foundOn(address, textOf(html), /\w+_gc\b|\b[\w-]+\.(?:jpe?g|png|webp|pdf)\b/gi))).toEqual([])
})

test('no link is called "Download…" or "hier"', ({ crawled }) => {
  const empty = crawled.flatMap(({ address, html }) => anchorsOf(html).filter(({ text }) => /^(?:download|herunterladen|mehr|hier|weiter|weiterlesen|link|pdf)?[.…\s]*$/i.test(text)).map(({ text, href }) => `„${text}“ → ${href} (auf ${address})`))
  expect(empty).toEqual([])
})

test('no page shows what a program says when it has nothing', ({ crawled }) => {
  expect(crawled.flatMap(({ address, html }) => foundOn(address, textOf(html), /\bundefined\b|\bnull\b|\bNaN\b|\[object|Invalid Date|\{\w+\}|\b(?:pages|press|home|error)\.\w+\.\w+/g))).toEqual([])
})

test('02/08/2017 is 2 August', async ({ page }) => {
  await page.goto('/presse/wenn-der-rufbus-den-arzt-mitbringt')
  await expect(page.locator('time[datetime="2017-08-02"]').first()).toHaveText('2. August 2017')
})
