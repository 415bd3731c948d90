import type { CrawledPage } from '../crawl/crawl-site.ts'
import { Buffer } from 'node:buffer'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyPath, leftOutPath } from '../../scripts/static/copy-address.mjs'
import { copySite } from '../../scripts/static/copy-site.mjs'
import { serveFolder } from '../crawl/file-server.ts'
import { anchorsOf, textOf } from '../crawl/html.ts'
import { expect, test } from '../test.ts'

/** The copy lies in a folder of the server, as it may on the webspace of an archive. */
const place = '/archiv/kek'

interface Look {
  readonly status: number
  readonly title: string
  readonly text: string
  readonly links: readonly { readonly to: string, readonly text: string }[]
}

/** What a reader gets of a page; `placeOf` says where a link leads, in the copy's terms. */
function lookAt(status: number, html: string, placeOf: (href: string) => string): Look {
  const body = html.replace(/<form\b.*?<\/form>/gs, '').replace(/<p class="copy-note">.*?<\/p>/gs, '')
  return {
    status,
    title: textOf(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? ''),
    text: textOf(body.replace(/^.*?<body/s, '<body')),
    links: anchorsOf(body).map(({ href, text }) => ({ to: placeOf(href), text })),
  }
}

function isOurs(href: string): boolean {
  return /^\/(?!\/)/.test(href)
}

function splitPlace(href: string): [address: string, place: string] {
  const [address = '', place] = href.split('#', 2)
  return [address, place === undefined ? '' : `#${place}`]
}

/** Where a link of the live site has to lead in the copy. */
function placeOfLive(href: string): string {
  const [address, anchor] = splitPlace(href)
  return isOurs(href) ? copyPath(address) + anchor : href
}

/** Where a link of the copy leads, as a browser reads it. */
function placeOfCopied(page: string): (href: string) => string {
  return (href) => {
    if (/^(?:#|[a-z][a-z0-9+.-]*:)/i.test(href))
      return href
    const { pathname, hash } = new URL(href, `http://files${place}${page}`)
    return pathname.startsWith(`${place}/`) ? pathname.slice(place.length) + hash : `außerhalb der Kopie: ${pathname}`
  }
}

test.describe('the copy that outlives the software', () => {
  test('is the site, page for page and byte for byte, served by a server that only knows files', async ({ system, crawled }) => {
    test.setTimeout(120_000)
    const folder = await mkdtemp(join(tmpdir(), 'kek-kopie-'))
    const files = await serveFolder(folder)
    try {
      const { missing } = await copySite(system.siteOrigin, join(folder, place))
      expect(missing).toEqual([])
      const get = (path: string) => fetch(files.origin + place + path, { redirect: 'manual' })
      const faults: unknown[] = []
      const compare = async ({ address, status, html, contentType }: CrawledPage): Promise<void> => {
        const path = copyPath(address)
        if (path === leftOutPath)
          return
        const copied = await get(path)
        if (html !== '') {
          const live = lookAt(status, html, placeOfLive)
          const copy = lookAt(copied.status, await copied.text(), placeOfCopied(path))
          if (JSON.stringify(live) !== JSON.stringify(copy))
            faults.push({ address, path, live, copy })
        }
        else if (!contentType.startsWith('text/css')) {
          const [live, copy] = [await (await fetch(system.siteOrigin + address)).bytes(), await copied.bytes()]
          if (copied.status !== status || Buffer.compare(live, copy) !== 0)
            faults.push({ address, path, status: copied.status, bytes: [live.length, copy.length] })
        }
      }
      for (const waiting = [...crawled]; waiting.length > 0;)
        await Promise.all(waiting.splice(0, 6).map(compare))
      expect(faults).toEqual([])

      const places = new Set(crawled.filter(({ html }) => html !== '').flatMap(({ html }) => anchorsOf(html).map(({ href }) => href)).filter(isOurs).map(href => copyPath(splitPlace(href)[0])))
      const answers = await Promise.all([...places].map(async path => `${(await get(path)).status} ${path}`))
      expect(answers.filter(answer => !answer.startsWith('200 '))).toEqual([])
    }
    finally {
      await files.close()
      await rm(folder, { recursive: true })
    }
  })

  test('looks like the site, without a request to anywhere else', async ({ system, page }) => {
    const folder = await mkdtemp(join(tmpdir(), 'kek-kopie-'))
    const files = await serveFolder(folder)
    try {
      await copySite(system.siteOrigin, join(folder, place))
      const failed: string[] = []
      page.on('response', response => response.status() >= 400 && failed.push(`${response.status()} ${response.url()}`))
      page.on('request', request => request.url().startsWith(files.origin + place) || failed.push(request.url()))
      const styleOf = () => page.evaluate(() => {
        const { fontFamily, color } = getComputedStyle(document.querySelector('h1') ?? document.body)
        return { fontFamily, color, fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length, logo: getComputedStyle(document.querySelector('.brand__logo') ?? document.body).backgroundImage.includes('/themes/') }
      })
      await page.goto(`${files.origin}${place}/konzept/lebenswerte-orte/`, { waitUntil: 'networkidle' })
      const copied = await styleOf()
      await page.getByRole('link', { name: 'Presse' }).first().click()
      await expect(page).toHaveURL(`${files.origin}${place}/presse/`)
      await expect(page.getByText('Suchen kann man in ihr nicht.').first()).toBeVisible()
      expect(failed).toEqual([])
      page.removeAllListeners()
      await page.goto(`${system.siteOrigin}/konzept/lebenswerte-orte`, { waitUntil: 'networkidle' })
      expect(copied).toEqual(await styleOf())
      expect(copied.fonts).toBeGreaterThan(0)
    }
    finally {
      await files.close()
      await rm(folder, { recursive: true })
    }
  })
})
