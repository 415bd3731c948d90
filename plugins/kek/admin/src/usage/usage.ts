import type { ContentType, Usage } from '@kek/contract'
import { catalogue, defaultLocale, locales } from '@kek/contract'
import { uidOf } from '../workflow/address.ts'

/** The form of a document in the panel. */
export function formPath({ type, documentId, locale }: Pick<Usage, 'type' | 'documentId' | 'locale'>): string {
  const { isSingle } = catalogue[type] as ContentType
  const place = isSingle ? `single-types/${uidOf(type)}` : `collection-types/${uidOf(type)}/${documentId}`
  return `/content-manager/${place}?${new URLSearchParams({ 'plugins[i18n][locale]': locale })}`
}

/** Which field it is, in which language, and whether only editors or only readers see it there. */
export function describePlace({ typeLabel, fieldLabel, locale, isDraft, isPublic }: Usage): string {
  const where = [typeLabel, `Feld „${fieldLabel}“`, ...(locale === defaultLocale ? [] : [locales[locale]])].join(', ')
  return isDraft && isPublic ? where : `${where}, ${isDraft ? 'nur im Entwurf' : 'nur noch auf der Website'}`
}

/** So many places there are, in words that go on a sentence. */
export function countPlaces(count: number): string {
  return count === 1 ? 'an einer Stelle' : `an ${count} Stellen`
}
