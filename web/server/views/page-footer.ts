import type { Link } from '../../shared/views/text.ts'
import { legalPages, localizePath } from '@kek/contract'
import { addressOf, slugOf } from './addresses.ts'
import { oncePerContent } from './once-per-content.ts'
import { languageOf } from './words.ts'

/** The pages that stand at the end of every page: those editors want there, in their order, then legal pages nobody has written yet (`content/recht` holds a text for each). */
export const footerPages = oncePerContent((reading): readonly Link[] => {
  const { snapshot, locale } = reading
  const pages = [...snapshot.all('page', locale)]
    .sort((a, b) => (a.content.order ?? 0) - (b.content.order ?? 0) || a.content.title.localeCompare(b.content.title, 'de'))
  const missing = legalPages.filter(({ path }) => !pages.some(page => `/${slugOf(page)}` === path))
  return [
    ...pages.filter(({ content }) => content.isInFooter).map(page => ({ text: page.content.title, ...languageOf(page, reading), href: addressOf(page, locale) })),
    ...missing.map(({ path, title }) => ({ text: title, ...languageOf({ locale: 'de' }, reading), href: localizePath(path, locale) })),
  ]
})
