import type { Anchor } from '../crawl/html.ts'
import { createHash } from 'node:crypto'
import { anchorsOf } from '../crawl/html.ts'
import { expect, test } from '../test.ts'

const isDownload = ({ href }: Anchor) => href.startsWith('/media/')

test('every download link says title, kind, size, and pages or date', ({ crawled }) => {
  const german = crawled.filter(({ address }) => !/^\/(?:en|leichte-sprache)(?:\/|$)/.test(address))
  const links = german.flatMap(({ address, html }) => anchorsOf(html).filter(isDownload).map(anchor => ({ ...anchor, address })))
  expect(links.length).toBeGreaterThan(10)
  const said = /^.{12,} \((?:Word|Excel|PowerPoint|[A-Z]{3,4}), \d[\d,]* (?:kB|MB|GB), .*(?:\d Seiten?|\b(?:19|20)\d\d)/
  expect(links.filter(({ text }) => !said.test(text)).map(({ text, address }) => `„${text}“ (auf ${address})`)).toEqual([])
})

test('what the slides offer stands on the page of documents, too', async ({ page }) => {
  const hrefs = async (scope: string) => page.locator(`${scope} a[href^="/media/"]`).evaluateAll(links => links.map(link => link.getAttribute('href')))
  await page.goto('/')
  const offered = await hrefs('.slides')
  expect(offered).toHaveLength(2)
  await page.goto('/dokumente')
  expect(await hrefs('main')).toEqual(expect.arrayContaining(offered))
})

test('the bytes of a file are those that its address names', async ({ crawled, request }) => {
  const files = crawled.filter(({ address }) => address.startsWith('/media/'))
  expect(files.length).toBeGreaterThan(15)
  for (const { address } of files) {
    const body = await (await request.get(address)).body()
    expect(createHash('sha256').update(body).digest('hex'), address).toBe(address.split('/')[2])
  }
})

test('all eight names of the customer\'s image credits stand on the page of credits', async ({ page }) => {
  await page.goto('/bildnachweis')
  const authors = [
    'Georg Consulting / Achim Georg',
    'Georg Consulting / Marco Gaffrey',
    'Landkreis Ludwigslust-Parchim',
    'www.mediaserver.hamburg.de / imagefoto.de',
    'Georg Consulting / Ulrike Biermann',
    'Westmecklenburg Klinikum Helene von Bülow',
    'Musikschule J. M. Sperger / Gerlind Bensler',
    'VLP',
  ]
  for (const author of authors)
    await expect(page.getByText(author, { exact: true }).and(page.locator('main dd')).first(), author).toBeVisible()
})
