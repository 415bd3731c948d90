import type { TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'

export interface DoneStep {
  readonly documentId: string
  readonly dataHash: string
  /** What the import left there; null for files, and for no draft in this language. */
  readonly contentHash: string | null
}

interface StepKey { readonly type: TypeName | 'file', readonly importKey: string, readonly locale: string, readonly step: number }

/** What earlier imports did: which document a key became, and which states are in. */
export class ImportStore {
  readonly #strapi: Core.Strapi

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  #steps() {
    return this.#strapi.db.query('plugin::kek.import-step')
  }

  async find(where: Partial<StepKey>): Promise<DoneStep | undefined> {
    return await this.#steps().findOne({ where, orderBy: { step: 'desc' } }) as DoneStep | null ?? undefined
  }

  async save(where: StepKey, done: DoneStep & { readonly effectiveOn: string }): Promise<void> {
    const existing = await this.#steps().findOne({ where }) as { id: number } | null
    if (existing)
      await this.#steps().update({ where: { id: existing.id }, data: { ...done } })
    else
      await this.#steps().create({ data: { ...where, ...done } })
  }

  /**
   * Has the later states of a document published again, in this run or, should it end early, in the next one.
   * @param contentHash what the document is now, until then
   */
  async reopenAfter({ step, ...where }: StepKey, contentHash: string | null): Promise<void> {
    await this.#steps().updateMany({ where: { ...where, step: { $gt: step } }, data: { dataHash: '', contentHash } })
  }
}
