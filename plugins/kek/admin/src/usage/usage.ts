import type { ContentType, Locale, TypeName } from '@kek/contract'
import { catalogue, defaultLocale, isTypeName, locales } from '@kek/contract'

/** A place where something is used, as the CMS says it. */
export interface Usage {
  readonly type: TypeName
  readonly typeLabel: string
  readonly documentId: string
  readonly locale: Locale
  readonly title: string
  readonly field: string
  readonly fieldLabel: string
  readonly isPublic: boolean
  readonly isDraft: boolean
}

const prefix = 'plugin::kek.'

/** The content type behind Strapi's name for it, if it is one of ours. */
export function typeOf(model: string): TypeName | undefined {
  const name = model.startsWith(prefix) ? model.slice(prefix.length) : ''
  return isTypeName(name) ? name : undefined
}

/** The form of a document in the panel. */
export function formPath({ type, documentId, locale }: Pick<Usage, 'type' | 'documentId' | 'locale'>): string {
  const { isSingle } = catalogue[type] as ContentType
  const place = isSingle ? `single-types/${prefix}${type}` : `collection-types/${prefix}${type}/${documentId}`
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
