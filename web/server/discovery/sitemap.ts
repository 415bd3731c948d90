import type { SitePage } from './site-pages.ts'
import { localizePath } from '@kek/contract'
import { element, printXml } from '../feeds/xml.ts'

/** How many addresses one file may hold (sitemaps.org). */
const most = 50_000

/** Pages as a sitemap: one address per language in which a page is really there, each naming the others. */
export function printSitemap(pages: readonly SitePage[], absolute: (path: string) => string): string {
  const addresses = pages.flatMap(({ path, languages, lastModified }) => languages.map(language => element('url', {}, [
    element('loc', {}, absolute(localizePath(path, language))),
    ...lastModified ? [element('lastmod', {}, lastModified)] : [],
    ...languages.length > 1 ? languages.map(other => element('xhtml:link', { rel: 'alternate', hreflang: other, href: absolute(localizePath(path, other)) })) : [],
  ])))
  return printXml(element('urlset', { 'xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, addresses.slice(0, most)))
}
