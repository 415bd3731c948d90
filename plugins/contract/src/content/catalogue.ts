import { adoptedVersion } from './types/adopted-version.ts'
import { approach } from './types/approach.ts'
import { contact } from './types/contact.ts'
import { department } from './types/department.ts'
import { document } from './types/document.ts'
import { event } from './types/event.ts'
import { field } from './types/field.ts'
import { glossaryTerm } from './types/glossary-term.ts'
import { goal } from './types/goal.ts'
import { image } from './types/image.ts'
import { medium } from './types/medium.ts'
import { page } from './types/page.ts'
import { place } from './types/place.ts'
import { plan } from './types/plan.ts'
import { pressArticle } from './types/press-article.ts'
import { project } from './types/project.ts'
import { slide } from './types/slide.ts'
import { theme } from './types/theme.ts'

/** Every content type there is. A type that is not here does not exist: neither in the CMS nor in the ledger nor on the site. */
export const catalogue = {
  plan,
  field,
  goal,
  approach,
  project,
  place,
  'press-article': pressArticle,
  medium,
  event,
  document,
  image,
  contact,
  department,
  slide,
  page,
  theme,
  'adopted-version': adoptedVersion,
  'glossary-term': glossaryTerm,
} as const

export type TypeName = keyof typeof catalogue
export const typeNames = Object.keys(catalogue) as readonly TypeName[]

/** Whether a word names a content type. */
export function isTypeName(word: string): word is TypeName {
  return Object.hasOwn(catalogue, word)
}

/** Languages of the CMS and the ledger, default first; `de-simple` is Leichte Sprache (BCP 47, variant subtag "simple"). */
export const locales = { 'de': 'Deutsch', 'en': 'Englisch', 'de-simple': 'Leichte Sprache' } as const
export type Locale = keyof typeof locales
export const defaultLocale: Locale = 'de'

/** Whether a word names a language of the ledger. */
export function isLocale(word: string): word is Locale {
  return Object.hasOwn(locales, word)
}
