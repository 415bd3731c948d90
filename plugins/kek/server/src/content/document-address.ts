import type { Locale, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import { catalogue, defaultLocale } from '@kek/contract'
import { isTranslated, uidOf } from './strapi-schema.ts'

/** A document in a language; types that exist in one language only have the default one. */
export interface DocumentAddress {
  readonly type: TypeName
  readonly documentId: string
  readonly locale: Locale
}

/** The language as Strapi's rows have it: null for types that exist in one language only. */
export function rowLocale({ type, locale }: Pick<DocumentAddress, 'type' | 'locale'>): Locale | null {
  return isTranslated(catalogue[type]) ? locale : null
}

/** The language of one of Strapi's rows, in ours. */
export function localeOfRow(locale: string | null | undefined): Locale {
  return (locale ?? defaultLocale) as Locale
}

/** The language of a type's documents as Strapi takes it in data and conditions: nothing for types that exist in one language only. */
export function localeParams(type: TypeName, locale: Locale): { readonly locale?: Locale } {
  return isTranslated(catalogue[type]) ? { locale } : {}
}

/** What names a document to Strapi's document service. */
export function serviceParams({ type, documentId, locale }: DocumentAddress): { readonly documentId: string, readonly locale?: Locale } {
  return isTranslated(catalogue[type]) ? { documentId, locale } : { documentId }
}

/** The document in every language in which it has a draft. */
export async function listDrafts(strapi: Core.Strapi, type: TypeName, documentId: string): Promise<DocumentAddress[]> {
  const rows = await strapi.db.query(uidOf(type)).findMany({ select: ['locale'], where: { documentId, publishedAt: null } }) as { readonly locale: Locale | null }[]
  return rows.map(row => ({ type, documentId, locale: row.locale ?? defaultLocale }))
}

/** One word for an address, for keys of maps. */
export function addressKey({ type, documentId, locale }: DocumentAddress): string {
  return `${type}/${documentId}/${locale}`
}
