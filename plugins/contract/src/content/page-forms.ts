import type { AddressedType } from './page-address.ts'
import { pageFolders } from './page-address.ts'
import { pagePaths } from './site-pages.ts'

/** Types of the plan whose documents' pages are to be had in other forms too. */
const elements = ['field', 'goal', 'approach', 'project'] as const satisfies readonly AddressedType[]

/** The endings of those forms: what changes there, and something to print. */
const elementForms: readonly string[] = ['atom', 'pdf']

const fixedForms: Readonly<Record<string, readonly string[]>> = {
  [pagePaths.concept]: elementForms,
  [pagePaths.press]: ['atom', 'csv', 'json'],
  [pagePaths.process]: ['ics'],
}

const ofOneEvent = /^\/prozess\/termin-([^/]+)\.ics$/
/** What machines look for at the root: it is about everything, as the front page is, and there once for all languages. */
const ofTheSite = /^\/(?:robots\.txt|llms\.txt|sitemap(?:-[1-9]\d{0,3})?\.xml)$/

const isElement = (page: string) => elements.some(type => page.startsWith(pageFolders[type]) && /^[^/]+$/.test(page.slice(pageFolders[type].length)))

/** Which event an address gives as a calendar of its own; undefined for every other address. */
export function eventOfForm(path: string): string | undefined {
  return ofOneEvent.exec(path)?.[1]
}

/**
 * The page that an address gives in another form (feed, calendar, table, PDF): `/ansaetze/rufbus.atom` → `/ansaetze/rufbus`. Undefined for every
 * address that is none of those; whether the page is there is not asked. Addresses below `openFolders` need no page.
 * @param path without the language's prefix
 * @param isPrefixed whether it had one: what is about the whole site has none
 */
export function pageOfForm(path: string, isPrefixed = false): string | undefined {
  if (ofTheSite.test(path))
    return isPrefixed ? undefined : pagePaths.home
  if (ofOneEvent.test(path))
    return pagePaths.process
  const [, page = '', ending = ''] = /^(.+)\.([a-z]+)$/.exec(path) ?? []
  const isForm = fixedForms[page]?.includes(ending) ?? (elementForms.includes(ending) && isElement(page))
  return isForm ? page : undefined
}
