import type { Locale } from '@kek/contract'
import type { SitePage } from './site-pages.ts'
import { localizePath } from '@kek/contract'
import { element, printXml } from '../feeds/xml.ts'

type Complete = (path: string) => string

/** How many addresses one file may hold (sitemaps.org). */
const most = 50_000
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

interface Listed { readonly page: SitePage, readonly language: Locale }

/** One address per language in which a page is really there, in files of so many. */
function filesOf(pages: readonly SitePage[]): readonly (readonly Listed[])[] {
  const listed = pages.flatMap(page => page.languages.map(language => ({ page, language })))
  return Array.from({ length: Math.max(1, Math.ceil(listed.length / most)) }, (_, index) => listed.slice(index * most, (index + 1) * most))
}

/** An address, with those of the same page in other languages. */
function addressElement({ page: { path, languages, lastModified }, language }: Listed, absolute: Complete) {
  return element('url', {}, [
    element('loc', {}, absolute(localizePath(path, language))),
    ...lastModified ? [element('lastmod', {}, lastModified)] : [],
    ...languages.length > 1 ? languages.map(other => element('xhtml:link', { rel: 'alternate', hreflang: other, href: absolute(localizePath(path, other)) })) : [],
  ])
}

function printFile(file: readonly Listed[], absolute: Complete): string {
  return printXml(element('urlset', { 'xmlns': namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, file.map(listed => addressElement(listed, absolute))))
}

/** Where a part of a sitemap stands that is too large for one file, by its number from 1 on. */
export function sitemapPartPath(number: number): string {
  return `/sitemap-${number}.xml`
}

/** Pages as a sitemap; where they are more than one file may hold, the index of its parts. */
export function printSitemap(pages: readonly SitePage[], absolute: Complete): string {
  const files = filesOf(pages)
  const [only = []] = files
  if (files.length === 1)
    return printFile(only, absolute)
  return printXml(element('sitemapindex', { xmlns: namespace }, files.map((file, index) => {
    const newest = file.reduce((latest, { page: { lastModified } }) => lastModified !== null && lastModified > latest ? lastModified : latest, '')
    return element('sitemap', {}, [element('loc', {}, absolute(sitemapPartPath(index + 1))), ...newest ? [element('lastmod', {}, newest)] : []])
  })))
}

/** One of the parts that the index names; undefined where it names none with this number. */
export function printSitemapPart(number: number, pages: readonly SitePage[], absolute: Complete): string | undefined {
  const files = filesOf(pages)
  const file = files[number - 1]
  return files.length > 1 && file ? printFile(file, absolute) : undefined
}
