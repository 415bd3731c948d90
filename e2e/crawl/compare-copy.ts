import type { CrawledPage } from './crawl-site.ts'
import { Buffer } from 'node:buffer'
import { copyPath, leftOutPath } from '../../scripts/static/copy-address.mjs'
import { anchorsOf, textOf } from './html.ts'
import { workInLanes } from './in-lanes.ts'

/** What a reader gets of a page. */
interface Look {
  readonly status: number
  readonly title: string
  readonly text: string
  readonly links: readonly { readonly to: string, readonly text: string }[]
}

/** Where a copy answers, and in which folder of that server it lies. */
export interface ServedCopy {
  readonly origin: string
  readonly place: string
}

/** How many requests run beside each other. */
const lanes = 6

/**
 * What is not the same in a copy as on the site that was read: status, title, text, links (each leading to the place of its target) and the bytes of
 * everything that is no page. Forms are left out, for which a copy has a sentence, and style sheets, whose addresses differ.
 */
export async function compareCopy(siteOrigin: string, crawled: readonly CrawledPage[], copy: ServedCopy): Promise<unknown[]> {
  const faults: unknown[] = []
  const compare = async ({ address, foundOn, status, html, contentType }: CrawledPage): Promise<void> => {
    const path = copyPath(address)
    // What only pages name that a copy cannot have, the script of a form for one, it does not have either.
    if (path === leftOutPath || copyPath(foundOn) === leftOutPath || contentType.startsWith('text/css'))
      return
    const copied = await fetch(copy.origin + copy.place + path, { redirect: 'manual' })
    if (html === '') {
      const [live, bytes] = [await (await fetch(siteOrigin + address)).bytes(), await copied.bytes()]
      if (copied.status !== status || Buffer.compare(live, bytes) !== 0)
        faults.push({ address, path, status: copied.status, bytes: [live.length, bytes.length] })
      return
    }
    const looks = [lookAt(status, html, placeOfLive), lookAt(copied.status, await copied.text(), placeOfCopied(copy, path))]
    if (JSON.stringify(looks[0]) !== JSON.stringify(looks[1]))
      faults.push({ address, path, looks })
  }
  await workInLanes([...crawled], lanes, compare)
  return faults
}

function lookAt(status: number, html: string, placeOf: (href: string) => string): Look {
  const body = html.replace(/<form\b.*?<\/form>/gs, '').replace(/<p class="copy-note">.*?<\/p>/gs, '')
  return {
    status,
    title: textOf(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? ''),
    text: textOf(body.replace(/^.*?<body/s, '<body')),
    links: anchorsOf(body).map(({ href, text }) => ({ to: placeOf(href), text })),
  }
}

/** Where a link of the live site has to lead in the copy. */
function placeOfLive(href: string): string {
  const [address = '', anchor] = href.split('#', 2)
  return /^\/(?!\/)/.test(href) ? copyPath(address) + (anchor === undefined ? '' : `#${anchor}`) : href
}

/** Where a link of the copy leads, as a browser reads it. */
function placeOfCopied({ place }: ServedCopy, page: string): (href: string) => string {
  return (href) => {
    if (/^(?:#|[a-z][a-z0-9+.-]*:)/i.test(href))
      return href
    const { pathname, hash } = new URL(href, `http://files${place}${page}`)
    return pathname.startsWith(`${place}/`) ? pathname.slice(place.length) + hash : `außerhalb der Kopie: ${pathname}`
  }
}
