import type { Attributes, ContentType, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import { catalogue, defaultLocale } from '@kek/contract'
import { Refusal } from '../problem/refusal.ts'
import { findBrokenText } from './broken-text.ts'
import { readDates } from './read-dates.ts'
import { chooseSlug } from './slugs.ts'
import { areStoredValues } from './stored-values.ts'
import { isTranslated, uidOf } from './strapi-schema.ts'
import { readTerms } from './terms.ts'

interface Write {
  readonly action: string
  readonly params: unknown
}

type Data = Record<string, unknown>

/**
 * Makes what was typed into what is stored, before any draft is written: dates in German notation, words of the plan's own lists,
 * the page's address. Works on `params.data` in place, as document middlewares do.
 * @throws Refusal with a German sentence and the field it is about.
 */
export async function prepareDraft(strapi: Core.Strapi, type: TypeName, { action, params }: Write): Promise<void> {
  const { data, documentId, locale } = params as { data?: Data, documentId?: string, locale?: string | null }
  if (!data || !['create', 'update', 'clone'].includes(action))
    return
  const definition: ContentType = catalogue[type]
  const attributes: Attributes = definition.attributes
  if (!areStoredValues()) {
    const broken = findBrokenText(data)
    if (broken)
      throw new Refusal(`Das Feld „${attributes[broken]?.label ?? broken}“ enthält Zeichen, die sich nicht speichern lassen.`, broken, 'brokenText')
    readDates(attributes, data, { place: '', stored: await readStored(strapi, type, documentId, locale) })
    await readTerms(strapi, attributes, data)
  }
  if (attributes.slug)
    await chooseSlug(strapi, type, { action, data, documentId, locale: locale ?? defaultLocale })
}

/** The simple fields of the draft that is about to be changed; empty for a new one. */
async function readStored(strapi: Core.Strapi, type: TypeName, documentId: string | undefined, locale: string | null | undefined): Promise<Data> {
  if (!documentId)
    return {}
  const where = { documentId, publishedAt: null, ...(isTranslated(catalogue[type]) ? { locale: locale ?? defaultLocale } : {}) }
  return await strapi.db.query(uidOf(type)).findOne({ where }) as Data | null ?? {}
}
