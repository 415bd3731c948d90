import type { ContentType, Locale, Usage } from '@kek/contract'
import type { ReferringField } from './referring-fields.ts'
import { catalogue, defaultLocale, locales } from '@kek/contract'

/** A place as a draft or a public content has it. */
export interface Found {
  readonly where: ReferringField
  readonly documentId: string
  readonly locale: Locale
  readonly title: string
}

const keyOf = ({ where, documentId, locale }: Found) => `${where.type}/${documentId}/${locale}/${where.field}`

/** Places of drafts and of what is public as one list: types in the order of the catalogue, then by title; German before translations. */
export function joinUsages(drafts: readonly Found[], publics: readonly Found[]): Usage[] {
  const found = new Map<string, Usage>()
  const add = (place: Found, is: 'isDraft' | 'isPublic') => {
    const { where, documentId, locale, title } = place
    const known = found.get(keyOf(place)) ?? { type: where.type, typeLabel: (catalogue[where.type] as ContentType).label, documentId, locale, title, field: where.field, fieldLabel: where.label, isPublic: false, isDraft: false }
    found.set(keyOf(place), { ...known, [is]: true })
  }
  drafts.forEach(place => add(place, 'isDraft'))
  publics.forEach(place => add(place, 'isPublic'))
  const types = Object.keys(catalogue)
  const languages = Object.keys(locales)
  return [...found.values()].sort((one, other) => types.indexOf(one.type) - types.indexOf(other.type)
    || one.title.localeCompare(other.title, 'de')
    || languages.indexOf(one.locale) - languages.indexOf(other.locale))
}

const shown = 3

/** Names the places in a sentence: „Seite „Impressum“ (Text) und Bild „Rathaus“ (Bilddatei, Englisch)“, the rest by their number. */
export function namePlaces(usages: readonly Usage[]): string {
  const names = usages.slice(0, shown).map(({ typeLabel, title, fieldLabel, locale }) => `${typeLabel} „${title}“ (${fieldLabel}${locale === defaultLocale ? '' : `, ${locales[locale]}`})`)
  const rest = usages.length - names.length
  const all = [...names, ...(rest > 0 ? [rest === 1 ? 'an einer weiteren Stelle' : `an ${rest} weiteren Stellen`] : [])]
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} und ${all.at(-1)}` : all.join('')
}
