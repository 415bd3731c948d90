import type { Locale, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { IncomingLink, TrashedContent, TrashItem } from './trashed.ts'
import { endBefore, titleOf } from './trashed.ts'

type Row = Omit<TrashItem, 'content'> & { readonly content: string }

const toItem = (row: Row): TrashItem => ({ ...row, title: row.title ?? '', content: JSON.parse(row.content) as TrashedContent })

/** What was deleted and can still be brought back. Whoever writes here holds the ledger's write lock. */
export class TrashStore {
  readonly #strapi: Core.Strapi

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  #rows() {
    return this.#strapi.db.query('plugin::kek.trash-item')
  }

  async add(item: Omit<TrashItem, 'id'>): Promise<void> {
    await this.#rows().create({ data: { ...item, content: JSON.stringify(item.content) } })
  }

  async find(id: number): Promise<TrashItem | undefined> {
    const row = await this.#rows().findOne({ where: { id } }) as Row | null
    return row ? toItem(row) : undefined
  }

  /** What can be brought back, the latest deletion first. */
  async list(now: Date): Promise<TrashItem[]> {
    const rows = await this.#rows().findMany({ where: { deletedAt: { $gt: endBefore(now) } }, orderBy: [{ deletedAt: 'desc' }, { id: 'desc' }] }) as Row[]
    return rows.map(toItem)
  }

  /** The deletions of one document, the latest first. */
  async of(type: TypeName, documentId: string): Promise<TrashItem[]> {
    const rows = await this.#rows().findMany({ where: { type, documentId }, orderBy: { id: 'desc' } }) as Row[]
    return rows.map(toItem)
  }

  /** The latest deletion of one language of a document. */
  async ofLocale(type: TypeName, documentId: string, locale: Locale): Promise<TrashItem | undefined> {
    return (await this.of(type, documentId)).find(({ content }) => content.locales.some(trashed => trashed.locale === locale))
  }

  /** The deletions whose content has a word in it, somewhere. */
  async mentioning(word: string): Promise<TrashItem[]> {
    const rows = await this.#rows().findMany({ where: { content: { $contains: word } } }) as Row[]
    return rows.map(toItem)
  }

  /** Keeps another content for a deletion; nothing left to bring back is removed. */
  async keep(item: TrashItem, content: TrashedContent): Promise<void> {
    if (content.locales.length === 0)
      await this.remove(item.id)
    else
      await this.#rows().update({ where: { id: item.id }, data: { title: titleOf(item.type, content.locales), content: JSON.stringify(content) } })
  }

  /** Keeps a relation for the day on which its target comes back. */
  async keepLink(item: TrashItem, link: IncomingLink): Promise<void> {
    await this.keep(item, { ...item.content, links: [...item.content.links, link] })
  }

  async remove(id: number): Promise<void> {
    await this.#rows().delete({ where: { id } })
  }

  /** Removes for good what was deleted too long ago. @returns how many deletions that were */
  async removeEnded(now: Date): Promise<number> {
    const { count } = await this.#rows().deleteMany({ where: { deletedAt: { $lte: endBefore(now) } } })
    return count
  }
}
