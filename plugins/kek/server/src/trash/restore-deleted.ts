import type { Attribute, Attributes, ContentType, Locale, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { Editorial } from '../editorial.ts'
import type { Fields, TrashedLocale, TrashItem } from './trashed.ts'
import { catalogue, defaultLocale, locales as languages } from '@kek/contract'
import { localeOfRow, localeParams } from '../content/document-address.ts'
import { withStoredValues } from '../content/stored-values.ts'
import { isTranslated, uidOf } from '../content/strapi-schema.ts'
import { currentOrigin } from '../history/origin.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { Refusal } from '../problem/refusal.ts'
import { noteEvent } from './note-event.ts'
import { putBackLinks } from './put-back-links.ts'
import { TrashStore } from './trash-store.ts'
import { ownFields } from './trashed.ts'

export interface Restored {
  readonly type: TypeName
  readonly documentId: string
  readonly locales: readonly Locale[]
  readonly title: string
  /** What is not as it was before, in sentences. */
  readonly notes: readonly string[]
}

type Relation = Extract<Attribute, { type: 'relation' }>

/** One return from the trash: the document with its languages, then what led to it. */
class Restoration {
  readonly #editorial: Editorial
  readonly #strapi: Core.Strapi
  readonly #store: TrashStore
  readonly #item: TrashItem
  readonly #attributes: Attributes
  readonly #notes: string[] = []

  constructor(editorial: Editorial, store: TrashStore, item: TrashItem) {
    this.#editorial = editorial
    this.#strapi = editorial.strapi
    this.#store = store
    this.#item = item
    this.#attributes = catalogue[item.type].attributes
  }

  async run(): Promise<Restored> {
    const { type, documentId, title, content, id } = this.#item
    const existing = await this.#existingLocales()
    this.#refuseSecond(existing)
    await this.#refuseSecondSingle()
    await this.#store.remove(id)
    let isThere = existing.length > 0
    for (const trashed of content.locales) {
      await this.#write(trashed, isThere)
      await noteEvent(this.#editorial, { type, documentId, locale: trashed.locale }, 'undelete')
      isThere = true
    }
    this.#notes.push(...await putBackLinks(this.#strapi, this.#store, this.#item))
    return { type, documentId, title, locales: content.locales.map(({ locale }) => locale), notes: [...new Set(this.#notes)] }
  }

  async #existingLocales(): Promise<Locale[]> {
    const { type, documentId } = this.#item
    const rows = await this.#strapi.db.query(uidOf(type)).findMany({ select: ['locale'], where: { documentId, publishedAt: null } }) as { locale: string | null }[]
    return rows.map(({ locale }) => localeOfRow(locale))
  }

  #refuseSecond(existing: readonly Locale[]): void {
    const taken = this.#item.content.locales.find(({ locale }) => existing.includes(locale))
    if (taken)
      throw new Refusal(`„${this.#item.title}“ gibt es inzwischen wieder${existing.length > 1 || taken.locale !== defaultLocale ? ` (${languages[taken.locale]})` : ''}. Wer das Gelöschte zurückholen will, löscht zuerst das Neue: Auch das kommt in den Papierkorb.`, null, 'existsAgain')
  }

  async #refuseSecondSingle(): Promise<void> {
    const { type, documentId } = this.#item
    const { isSingle, label } = catalogue[type] as ContentType
    if (isSingle && await this.#strapi.db.query(uidOf(type)).count({ where: { documentId: { $ne: documentId } } }) > 0)
      throw new Refusal(`Es gibt inzwischen ein anderes „${label}“, und davon kann es nur eines geben. Wer das gelöschte zurückholen will, löscht zuerst das neue: Auch das kommt in den Papierkorb.`, null, 'existsAgain')
  }

  async #write(trashed: TrashedLocale, isThere: boolean): Promise<void> {
    const { type, documentId } = this.#item
    const { locale } = trashed
    const relations: Record<string, unknown> = {}
    for (const [field, attribute] of Object.entries(this.#attributes)) {
      if (attribute.type === 'relation')
        relations[field] = { set: (await this.#targets(field, attribute, trashed)).map(id => ({ documentId: id })) }
    }
    const { slug: _slug, ...fields } = { ...structuredClone(trashed.data), ...relations } as Record<string, unknown>
    const data: Record<string, unknown> = { ...fields, ...await this.#creators(trashed) }
    const params = localeParams(type, locale)
    // A translation takes what all languages share, its address among it, from the languages that are there.
    if (isThere)
      await this.#strapi.documents(uidOf(type)).update({ documentId, ...params, data: ownFields(type, data) } as never)
    else
      await this.#strapi.documents(uidOf(type)).create({ data: { ...data, ...await this.#address(trashed.data), documentId }, ...params } as never)
  }

  /** Who made it, if that person is still there: their rights on it come from that. */
  async #creators({ createdBy, createdAt }: TrashedLocale): Promise<Fields> {
    const maker = createdBy === null ? null : await this.#strapi.db.query('admin::user').findOne({ select: ['id'], where: { id: createdBy } }) as { id: number } | null
    return { createdAt, createdBy: maker?.id ?? null, updatedBy: currentOrigin(this.#strapi).userId }
  }

  /** The old address of the page, or, when somebody has it by now, none: then a new one comes from the title. */
  async #address(data: Fields): Promise<Fields> {
    const { type, documentId } = this.#item
    if (!this.#attributes.slug || !data.slug)
      return {}
    const isTaken = await this.#strapi.db.query(uidOf(type)).count({ where: { slug: data.slug, documentId: { $ne: documentId } } }) > 0
    if (!isTaken)
      return { slug: data.slug }
    this.#notes.push(`Die Adresse „${String(data.slug)}“ ist inzwischen vergeben: Das Wiederhergestellte hat eine neue bekommen.`)
    return {}
  }

  /** The targets of a relation that are there. Those in the trash remember where they belong; those that are gone for good are said. */
  async #targets(field: string, { target, label }: Relation, { locale, data }: TrashedLocale): Promise<string[]> {
    const { type, documentId } = this.#item
    const targetType = target as TypeName
    const targetLocale = isTranslated(catalogue[type]) ? locale : defaultLocale
    const wanted = [data[field] ?? []].flat() as string[]
    const rows = await this.#strapi.db.query(uidOf(targetType)).findMany({ select: ['documentId'], where: { documentId: { $in: wanted }, publishedAt: null, ...localeParams(targetType, targetLocale) } }) as { documentId: string }[]
    const found = new Set(rows.map(row => row.documentId))
    for (const [position, id] of wanted.entries()) {
      if (found.has(id))
        continue
      const trashed = await this.#store.ofLocale(targetType, id, isTranslated(catalogue[targetType]) ? targetLocale : defaultLocale)
      if (trashed) {
        await this.#store.keepLink(trashed, { type, documentId, locale, field, position })
        this.#notes.push(`„${label}“: „${trashed.title}“ liegt im Papierkorb und wird verbunden, sobald es zurückkommt.`)
      }
      else {
        this.#notes.push(`„${label}“: Ein Verweis führte zu etwas, das es nicht mehr gibt.`)
      }
    }
    return wanted.filter(id => found.has(id))
  }
}

/**
 * Brings back what was deleted, as drafts under its old id in all its languages, with the relations from it and to it. Nothing becomes
 * public by that.
 * @throws HttpRefusal where it is not in the trash (any more), Refusal where something else has taken its place.
 */
export async function restoreDeleted(editorial: Editorial, id: number): Promise<Restored> {
  return editorial.ledger.write(() => withStoredValues(async () => {
    const store = new TrashStore(editorial.strapi)
    const item = await store.find(id)
    if (!item)
      throw new HttpRefusal(404, 'Das liegt nicht (mehr) im Papierkorb.')
    return new Restoration(editorial, store, item).run()
  }))
}
