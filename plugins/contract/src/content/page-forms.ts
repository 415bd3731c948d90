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

const ofOneEvent = /^\/prozess\/termin-[^/]+\.ics$/
/** What machines look for at the root: it is about everything, as the front page is. */
const ofTheSite = /^\/(?:robots\.txt|llms\.txt|sitemap(?:-[1-9]\d{0,3})?\.xml)$/

const isElement = (page: string) => elements.some(type => page.startsWith(pageFolders[type]) && /^[^/]+$/.test(page.slice(pageFolders[type].length)))

/**
 * The page that an address gives in another form (feed, calendar, table, PDF): `/ansaetze/rufbus.atom` → `/ansaetze/rufbus`. Undefined for every
 * address that is none of those; whether the page is there is not asked. Addresses below `openFolders` need no page.
 * @param path without the language's prefix
 */
export function pageOfForm(path: string): string | undefined {
  if (ofTheSite.test(path))
    return pagePaths.home
  if (ofOneEvent.test(path))
    return pagePaths.process
  const [, page = '', ending = ''] = /^(.+)\.([a-z]+)$/.exec(path) ?? []
  const isForm = fixedForms[page]?.includes(ending) ?? (elementForms.includes(ending) && isElement(page))
  return isForm ? page : undefined
}
