import type { Resource, ResourceRequest } from './resource.ts'
import { defaultLocale } from '@kek/contract'
import { printLlms } from '../discovery/llms.ts'
import { sitePages } from '../discovery/site-pages.ts'
import { printSitemap } from '../discovery/sitemap.ts'
import { completeAddress } from './complete-address.ts'

/** Something at the root of the site that is about what is public today, in all languages at once. */
function atRoot(path: string, contentType: string, print: (request: ResourceRequest, absolute: (path: string) => string) => string): Resource {
  return {
    matches: asked => asked === path,
    make: request => request.locale === defaultLocale && request.base === '' ? { body: print(request, completeAddress(request)), contentType } : undefined,
  }
}

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
  atRoot('/sitemap.xml', 'application/xml; charset=utf-8', ({ state }, absolute) => printSitemap(sitePages(state), absolute)),
  atRoot('/robots.txt', 'text/plain; charset=utf-8', (_, absolute) => robots(absolute)),
  atRoot('/llms.txt', 'text/plain; charset=utf-8', ({ state, locale }, absolute) => printLlms({ snapshot: state.snapshot, locale, today: state.day }, absolute)),
]
