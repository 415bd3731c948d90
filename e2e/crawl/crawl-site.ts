import { anchorsOf, attributeValues } from './html.ts'
import { workInLanes } from './in-lanes.ts'

/** An answer of the site that something on the site refers to. */
export interface CrawledPage {
  /** Path and query. */
  readonly address: string
  readonly status: number
  readonly contentType: string
  readonly headers: Headers
  /** Empty for what is no HTML. */
  readonly html: string
  /** Where it was first referred to. */
  readonly foundOn: string
}

/** How many requests run beside each other. */
const lanes = 6

/** The form for barriers is the same page from everywhere; where one came from is all that is different. */
const reportForm = /^((?:\/en|\/leichte-sprache)?\/barriere-melden)\?.*/s

/** The site as it was on a day: every day has one, so those that pages name are looked at, and no link inside of them is followed. */
const dayOfSite = /^(?:\/en|\/leichte-sprache)?\/stand\/\d/

/** What a page refers to on its own site, without the part behind `#`. */
function internalAddresses(html: string): string[] {
  const all = [...anchorsOf(html).map(({ href }) => href), ...['src', 'action'].flatMap(name => attributeValues(html, name)), ...[...html.matchAll(/<link\s[^>]*href="([^"]*)"/g)].map(([, href = '']) => href)]
  return all.filter(address => /^\/(?!\/)/.test(address)).map(address => address.replace(/#.*$/s, '').replace(reportForm, '$1'))
}

async function read(origin: string, address: string, foundOn: string): Promise<CrawledPage> {
  const answer = await fetch(origin + address, { redirect: 'manual' })
  const contentType = answer.headers.get('content-type') ?? ''
  const isHtml = contentType.startsWith('text/html')
  const body = await answer.arrayBuffer()
  return { address, status: answer.status, contentType, headers: answer.headers, html: isHtml ? new TextDecoder().decode(body) : '', foundOn }
}

/** Reads everything that can be reached from the front page by links, once. Redirects are not followed: no link of ours should lead to one. */
export async function crawlSite(origin: string): Promise<CrawledPage[]> {
  const found = new Map<string, string>([['/', '(Eingang)']])
  const waiting = ['/']
  const pages: CrawledPage[] = []
  await workInLanes(waiting, lanes, async (address) => {
    const page = await read(origin, address, found.get(address) ?? '')
    pages.push(page)
    for (const next of dayOfSite.test(address) ? [] : internalAddresses(page.html)) {
      if (!found.has(next)) {
        found.set(next, address)
        waiting.push(next)
      }
    }
  })
  return pages
}
