import type { Core } from '@strapi/types'
import type { DocumentAddress } from '../content/document-address.ts'
import { addressKey } from '../content/document-address.ts'

/** Several documents that are reviewed, approved and published as one. */
export interface Bundle {
  readonly id: number
  readonly title: string
  /** What changes, for every document of the bundle; null where each has its own note. */
  readonly note: string | null
  readonly isNotePublic: boolean | null
  readonly isMajor: boolean | null
  readonly createdBy: number | null
  readonly createdAt: string
  /** When all of it went out or was withdrawn; null while people still work on it. */
  readonly finishedAt: string | null
  readonly finishedAs: 'publish' | 'withdraw' | null
}

interface ItemRow extends DocumentAddress { readonly id: number, readonly bundleId: number, readonly position: number }

const toAddress = ({ type, documentId, locale }: DocumentAddress): DocumentAddress => ({ type, documentId, locale })

/** All reading and writing of bundles. Runs inside the transaction that is open, if one is. */
export class BundleStore {
  readonly #strapi: Core.Strapi

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  #bundles() {
    return this.#strapi.db.query('plugin::kek.bundle')
  }

  #items() {
    return this.#strapi.db.query('plugin::kek.bundle-item')
  }

  async find(id: number): Promise<Bundle | undefined> {
    return await this.#bundles().findOne({ where: { id } }) as Bundle | null ?? undefined
  }

  /** Open ones, the newest first. */
  async open(): Promise<Bundle[]> {
    return await this.#bundles().findMany({ where: { finishedAt: { $null: true } }, orderBy: { id: 'desc' } }) as Bundle[]
  }

  /** Finished ones, the last first. */
  async finished(limit: number): Promise<Bundle[]> {
    return await this.#bundles().findMany({ where: { finishedAt: { $notNull: true } }, orderBy: { finishedAt: 'desc' }, limit }) as Bundle[]
  }

  async create(bundle: Omit<Bundle, 'id' | 'finishedAt' | 'finishedAs'>): Promise<number> {
    const { id } = await this.#bundles().create({ data: { ...bundle, finishedAt: null, finishedAs: null } }) as { id: number }
    return id
  }

  async change(id: number, change: Partial<Omit<Bundle, 'id'>>): Promise<void> {
    await this.#bundles().update({ where: { id }, data: { ...change } })
  }

  /** Takes the bundle away; its documents stay as they are. */
  async remove(id: number): Promise<void> {
    await this.#items().deleteMany({ where: { bundleId: id } })
    await this.#bundles().delete({ where: { id } })
  }

  /** What is in a bundle, in the order in which it was added. */
  async itemsOf(bundleId: number): Promise<DocumentAddress[]> {
    const rows = await this.#items().findMany({ where: { bundleId }, orderBy: { position: 'asc' } }) as ItemRow[]
    return rows.map(toAddress)
  }

  /** What is in each of several bundles, with one query. */
  async itemsOfAll(bundleIds: readonly number[]): Promise<ReadonlyMap<number, readonly DocumentAddress[]>> {
    const rows = bundleIds.length === 0 ? [] : await this.#items().findMany({ where: { bundleId: { $in: bundleIds } }, orderBy: { position: 'asc' } }) as ItemRow[]
    return new Map([...Map.groupBy(rows, row => row.bundleId)].map(([id, items]) => [id, items.map(toAddress)]))
  }

  /** The open bundle that a document is in. */
  async openBundleOf({ type, documentId, locale }: DocumentAddress): Promise<Bundle | undefined> {
    const rows = await this.#items().findMany({ where: { type, documentId, locale } }) as ItemRow[]
    if (rows.length === 0)
      return undefined
    return await this.#bundles().findOne({ where: { id: { $in: rows.map(({ bundleId }) => bundleId) }, finishedAt: { $null: true } } }) as Bundle | null ?? undefined
  }

  /** Adds what is not in it yet, at the end. */
  async addItems(bundleId: number, addresses: readonly DocumentAddress[]): Promise<void> {
    const known = await this.#items().findMany({ where: { bundleId } }) as ItemRow[]
    const keys = new Set(known.map(addressKey))
    let position = Math.max(0, ...known.map(row => row.position))
    for (const address of addresses.filter(one => !keys.has(addressKey(one))))
      await this.#items().create({ data: { bundleId, ...toAddress(address), position: position += 1 } })
  }

  async removeItem(bundleId: number, { type, documentId, locale }: DocumentAddress): Promise<boolean> {
    const { count } = await this.#items().deleteMany({ where: { bundleId, type, documentId, locale } }) as { count: number }
    return count > 0
  }
}
