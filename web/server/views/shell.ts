import type { Locale } from '@kek/contract'
import type { RawQuery } from '../../shared/views/press.ts'
import type { NavigationItem, ShellView } from '../../shared/views/shell.ts'
import type { Reading } from './reading.ts'
import { localizePath, pagePaths } from '@kek/contract'
import { pageAddress } from './addresses.ts'
import { printDate } from './dates.ts'
import { footerPages } from './page-footer.ts'
import { pageLanguages } from './page-languages.ts'
import { pageTools } from './page-tools.ts'
import { planNames } from './plan-names.ts'
import { themeView } from './theme.ts'

const languages: readonly { readonly locale: Locale, readonly name: string }[] = [
  { locale: 'de', name: 'Deutsch' },
  { locale: 'en', name: 'English' },
  { locale: 'de-simple', name: 'Leichte Sprache' },
]

/** Where each part of the navigation begins; the first address of each is the one it leads to. */
const sections: Readonly<Record<NavigationItem['key'], readonly string[]>> = {
  concept: [pagePaths.concept, '/ziele', pagePaths.approaches, '/projekte', pagePaths.progress],
  press: [pagePaths.press],
  process: [pagePaths.process],
  documents: [pagePaths.documents],
  contact: [pagePaths.contact],
}

function isWithin(path: string, beginnings: readonly string[]): boolean {
  return beginnings.some(beginning => path === beginning || path.startsWith(`${beginning}/`))
}

/** What stands around the page at `path`, an address without the language's prefix. */
export function shellView(reading: Reading, path: string, query: RawQuery = {}): ShellView {
  const { snapshot, locale } = reading
  const { title, shortTitle, region } = planNames(reading)
  const translated = pageLanguages(path, reading)
  return {
    theme: themeView(reading),
    title,
    shortTitle,
    region,
    homeHref: pageAddress('home', locale),
    searchHref: pageAddress('search', locale),
    navigation: (Object.keys(sections) as NavigationItem['key'][]).map(key => ({ key, href: pageAddress(key, locale), isCurrent: isWithin(path, sections[key]) })),
    languages: languages.map(({ locale: other, name }) => ({ name, lang: other, href: localizePath(path, other), isCurrent: other === locale, isTranslated: translated.includes(other) })),
    footerPages: footerPages(reading),
    glossaryHref: snapshot.all('glossary-term', locale).length > 0 ? pageAddress('glossary', locale) : null,
    creditsHref: pageAddress('credits', locale),
    handbookHref: pageAddress('handbook', locale),
    versionsHref: pageAddress('versions', locale),
    dataHref: pageAddress('data', locale),
    contactHref: pageAddress('contact', locale),
    reportHref: pageAddress('report', locale),
    tools: pageTools(reading, path, query),
    today: printDate({ date: reading.today, precision: 'day' }, locale),
    seq: snapshot.seq,
  }
}
