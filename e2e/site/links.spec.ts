import type { CrawledPage } from '../crawl/crawl-site.ts'
import { languagePrefixes, openFolders, pageOfForm } from '@kek/contract'
import { anchorsOf, attributeValues, countElements, textOf } from '../crawl/html.ts'
import { expect, test } from '../test.ts'

const isPage = ({ html }: CrawledPage) => html !== ''
const foundAs = ({ address, foundOn, status, contentType }: CrawledPage) => `${status} ${contentType} ${address} (auf ${foundOn})`

test('every address that a page names answers at once, with what it promises', ({ crawled }) => {
  expect(crawled.filter(isPage).length, 'so viele Seiten hat die Demo mindestens').toBeGreaterThan(400)
  expect(crawled.filter(({ status }) => status !== 200).map(foundAs)).toEqual([])
  const kinds: Readonly<Record<string, RegExp>> = { pdf: /^application\/pdf$/, webp: /^image\/webp$/, svg: /^image\/svg\+xml/, css: /^text\/css/, js: /^(?:text|application)\/javascript/, mjs: /^text\/javascript/, woff2: /^font\/woff2$/, png: /^image\/png$/, json: /^application\/(?:schema\+)?json/, jsonld: /^application\/ld\+json/, atom: /^application\/atom\+xml/, csv: /^text\/csv/, ics: /^text\/calendar/, xml: /^application\/xml/ }
  const wrong = crawled.filter(({ address, contentType }) => {
    const kind = /\.(\w+)(?:\?|$)/.exec(address)?.[1]
    return !(kind === undefined ? /^text\/html/ : kinds[kind] ?? /never/).test(contentType)
  })
  expect(wrong.map(foundAs)).toEqual([])
})

test('what a page offers besides pages is what the check of links in the CMS knows', ({ crawled }) => {
  const prefix = new RegExp(`^(?:${Object.values(languagePrefixes).filter(Boolean).join('|')})(?=/)`)
  const isOpen = (path: string) => openFolders.some(folder => path.startsWith(`/${folder}/`))
  // Scripts, styles and pictures belong to pages, and nobody links to them.
  const offered = crawled.filter(page => /^(?:application\/(?:pdf|atom\+xml|json|xml)|text\/(?:csv|calendar|plain))/.test(page.contentType)).map(({ address }) => address.replace(/\?.*$/s, '').replace(prefix, ''))
  expect(offered).toContain('/presse.atom')
  expect(offered.filter(path => !isOpen(path) && pageOfForm(path) === undefined)).toEqual([])
})

test('every link into a page finds its place there', ({ crawled }) => {
  const places = new Map(crawled.filter(isPage).map(({ address, html }) => [address, new Set(attributeValues(html, 'id'))]))
  // Links inside of a day are not followed, so their places are not known.
  const lost = crawled.filter(page => isPage(page) && !/^\/stand\/\d/.test(page.address)).flatMap(page => anchorsOf(page.html).flatMap(({ href }) => {
    const [path = '', place] = href.split('#', 2)
    const isInternal = href.startsWith('#') || href.startsWith('/')
    return isInternal && place && !places.get(path || page.address)?.has(decodeURIComponent(place)) ? [`${href} (auf ${page.address})`] : []
  }))
  expect(lost).toEqual([])
})

test('no page uses an id twice', ({ crawled }) => {
  const doubled = crawled.filter(isPage).flatMap(({ address, html }) => {
    const ids = attributeValues(html, 'id')
    return ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `#${id} (auf ${address})`)
  })
  expect(doubled).toEqual([])
})

test('every page has one main heading and a title of its own', ({ crawled }) => {
  const german = crawled.filter(page => isPage(page) && !/\/(?:en|leichte-sprache)(?:\/|$)/.test(page.address))
  expect(crawled.filter(page => isPage(page) && countElements(page.html, 'h1') !== 1).map(foundAs)).toEqual([])
  const titles = new Map<string, string[]>()
  for (const { address, html } of german) {
    const title = textOf(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '')
    titles.set(title, [...titles.get(title) ?? [], address])
  }
  expect([...titles].filter(([title, addresses]) => title === '' || addresses.length > 1)).toEqual([])
})

test('no answer sets a cookie, and every page carries the policy', ({ crawled }) => {
  expect(crawled.filter(({ headers }) => headers.has('set-cookie')).map(foundAs)).toEqual([])
  expect(crawled.filter(page => isPage(page) && !/default-src 'none'/.test(page.headers.get('content-security-policy') ?? '')).map(foundAs)).toEqual([])
})

test('links to other sites are links that a person clicks, over https', ({ crawled }) => {
  const outside = new Set(crawled.flatMap(({ html }) => anchorsOf(html).map(({ href }) => href)).filter(href => !/^[/#]/.test(href)))
  expect([...outside].filter(href => !/^(?:https:\/\/|mailto:|tel:)/.test(href))).toEqual([])
  const embedded = crawled.flatMap(({ html, address }) => ['src', 'srcset', 'action', 'poster'].flatMap(name => attributeValues(html, name)).filter(value => !value.startsWith('/')).map(value => `${value} (auf ${address})`))
  expect(embedded).toEqual([])
})
