import type { Resource, ResourceRequest } from './resource.ts'
import { defaultLocale } from '@kek/contract'
import { printLlms } from '../discovery/llms.ts'
import { sitePages } from '../discovery/site-pages.ts'
import { printSitemap, printSitemapPart } from '../discovery/sitemap.ts'
import { completeAddress } from './complete-address.ts'

type Print = (request: ResourceRequest, absolute: (path: string) => string) => string | undefined

/** Something at the root of the site that is about what is public today, in all languages at once. */
function atRoot(path: string | RegExp, contentType: string, print: Print): Resource {
  return {
    matches: asked => typeof path === 'string' ? asked === path : path.test(asked),
    make: (request) => {
      const body = request.locale === defaultLocale && request.base === '' ? print(request, completeAddress(request)) : undefined
      return body === undefined ? undefined : { body, contentType }
    },
  }
}

const xml = 'application/xml; charset=utf-8'
const sitemapPart = /^\/sitemap-([1-9]\d{0,3})\.xml$/

function robots(absolute: (path: string) => string): string {
  return [
    'User-agent: *',
    '# Vorschauen sind geheim; jeder Tag seit 2015 wäre die ganze Website noch einmal.',
    'Disallow: /vorschau/',
    'Disallow: /stand/',
    '',
    `Sitemap: ${absolute('/sitemap.xml')}`,
    '',
  ].join('\n')
}

/** What machines look for to find the rest. */
export const discoveryResources: readonly Resource[] = [
  atRoot('/sitemap.xml', xml, ({ state }, absolute) => printSitemap(sitePages(state), absolute)),
  atRoot(sitemapPart, xml, ({ state, path }, absolute) => printSitemapPart(Number(sitemapPart.exec(path)?.[1]), sitePages(state), absolute)),
  atRoot('/robots.txt', 'text/plain; charset=utf-8', (_, absolute) => robots(absolute)),
  atRoot('/llms.txt', 'text/plain; charset=utf-8', ({ state, locale }, absolute) => printLlms({ snapshot: state.snapshot, locale, today: state.day }, absolute)),
]
