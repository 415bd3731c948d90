import type { Core } from '@strapi/types'
import { createHmac } from 'node:crypto'
import { formSecret } from '../form-secret.ts'
import { askedOn, daysToShow, keptSince, leaving, mostWords } from './asked-often.ts'

interface Row { readonly id: number, readonly fingerprint: string, readonly word: string | null, readonly days: number, readonly lastDay: string }

/** A word that was asked for on several days and stands nowhere. */
export interface SearchWord {
  readonly word: string
  /** On how many days it was asked for. */
  readonly days: number
  /** YYYY-MM-DD. */
  readonly lastDay: string
}

/** Counts words for which the search found nothing. A word can be read only once it was asked for on several days. */
export class SearchWordStore {
  readonly #strapi: Core.Strapi
  readonly #secret: string

  readonly #most: number

  /** @param most how many different words it holds */
  constructor(strapi: Core.Strapi, most: number = mostWords) {
    this.#strapi = strapi
    this.#most = most
    this.#secret = formSecret(strapi)
  }

  #rows() {
    return this.#strapi.db.query('plugin::kek.search-word')
  }

  /** Counts that a word was asked for on a day. */
  async count(word: string, day: string): Promise<void> {
    const fingerprint = createHmac('sha256', this.#secret).update(word).digest('hex')
    const row = await this.#rows().findOne({ where: { fingerprint } }) as Row | null
    const { days, lastDay } = askedOn(day, row ?? undefined)
    const data = { word: days >= daysToShow ? word : null, days, lastDay }
    if (row && row.days !== days)
      await this.#rows().update({ where: { id: row.id }, data })
    else if (!row)
      await this.#add({ fingerprint, ...data })
  }

  async #add(data: Omit<Row, 'id'>): Promise<void> {
    const known = await this.#rows().count()
    if (known >= this.#most)
      await this.#makeRoom(known)
    // Another process may have counted the same word this moment: then it is counted.
    await this.#rows().create({ data }).catch(() => {})
  }

  async #makeRoom(known: number): Promise<void> {
    const where = { readable: { days: { $gte: daysToShow } }, onTheWay: { days: { $lt: daysToShow } } }
    const readable = await this.#rows().count({ where: where.readable })
    const left = leaving({ readable, onTheWay: known - readable }, this.#most)
    const rows = [
      ...left.readable > 0 ? await this.#rows().findMany({ where: where.readable, orderBy: [{ days: 'asc' }, { lastDay: 'asc' }, { id: 'asc' }], limit: left.readable }) as Row[] : [],
      ...left.onTheWay > 0 ? await this.#rows().findMany({ where: where.onTheWay, orderBy: [{ lastDay: 'asc' }, { days: 'asc' }, { id: 'asc' }], limit: left.onTheWay }) as Row[] : [],
    ]
    await this.#rows().deleteMany({ where: { id: { $in: rows.map(({ id }) => id) } } })
  }

  /** What was asked for on several days, the most often first. */
  async list(): Promise<SearchWord[]> {
    const rows = await this.#rows().findMany({ where: { word: { $notNull: true } }, orderBy: [{ days: 'desc' }, { lastDay: 'desc' }, { word: 'asc' }], limit: 200 }) as Row[]
    return rows.flatMap(({ word, days, lastDay }) => word ? [{ word, days, lastDay }] : [])
  }

  /** Forgets a word: it is answered now, or none of anybody's business. It counts from the start when it is asked for again. */
  async forget(word: string): Promise<void> {
    await this.#rows().deleteMany({ where: { word } })
  }

  /** Forgets what nobody asks for any more. */
  async removeEnded(today: string): Promise<void> {
    await this.#rows().deleteMany({ where: { lastDay: { $lt: keptSince(today) } } })
  }
}
