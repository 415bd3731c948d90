import type { TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { DocumentAddress } from '../content/document-address.ts'
import type { State } from './states.ts'

/** What was decided last about a document in a language. */
export interface WorkflowRow extends DocumentAddress {
  readonly state: State | null
  readonly stateHash: string | null
  readonly approvedHash: string | null
  readonly approvedBy: number | null
  readonly approvedAt: string | null
  readonly submittedBy: number | null
  readonly submittedAt: string | null
  /** The change note for the next publication. */
  readonly note: string | null
  readonly isNotePublic: boolean | null
  readonly isMajor: boolean | null
  /** The day by which somebody has to look at it again, `YYYY-MM-DD`. */
  readonly reviewOn: string | null
}

/** Something that was done with a document. */
export interface WorkflowEvent extends DocumentAddress {
  readonly id: number
  readonly at: string
  readonly userId: number | null
  readonly origin: string
  readonly action: string
  readonly version: number
  readonly contentHash: string
  /** The entry of the ledger that it wrote. */
  readonly seq: number | null
  readonly note: string | null
  readonly isNotePublic: boolean | null
  readonly isMajor: boolean | null
  readonly reason: string | null
  readonly isPastRule: boolean | null
  readonly confirmedBy: number | null
  readonly confirmedAt: string | null
}

/** All reading and writing of where documents stand. Runs inside the transaction that is open, if one is. */
export class WorkflowStore {
  readonly #strapi: Core.Strapi

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  #rows() {
    return this.#strapi.db.query('plugin::kek.workflow')
  }

  #events() {
    return this.#strapi.db.query('plugin::kek.workflow-event')
  }

  async get({ type, documentId, locale }: DocumentAddress): Promise<WorkflowRow | undefined> {
    return await this.#rows().findOne({ where: { type, documentId, locale } }) as WorkflowRow | null ?? undefined
  }

  /** Rows in any of these states; whether they still hold depends on the draft. */
  async inStates(states: readonly State[]): Promise<WorkflowRow[]> {
    return await this.#rows().findMany({ where: { state: { $in: states } }, orderBy: { submittedAt: 'asc' } }) as WorkflowRow[]
  }

  /** Rows whose day of review has come, the longest due first. */
  async dueForReview(day: string): Promise<WorkflowRow[]> {
    return await this.#rows().findMany({ where: { reviewOn: { $notNull: true, $lte: day } }, orderBy: { reviewOn: 'asc' } }) as WorkflowRow[]
  }

  async save(address: DocumentAddress, change: Partial<Omit<WorkflowRow, keyof DocumentAddress>>): Promise<void> {
    const { type, documentId, locale } = address
    const { count } = await this.#rows().updateMany({ where: { type, documentId, locale }, data: { ...change } }) as { count: number }
    if (count === 0)
      await this.#rows().create({ data: { type, documentId, locale, ...change } })
  }

  async addEvent(event: Omit<WorkflowEvent, 'id' | 'confirmedBy' | 'confirmedAt'>): Promise<void> {
    await this.#events().create({ data: { ...event } })
  }

  async lastEvent({ type, documentId, locale }: DocumentAddress, actions: readonly string[]): Promise<WorkflowEvent | undefined> {
    return await this.#events().findOne({ where: { type, documentId, locale, action: { $in: actions } }, orderBy: { id: 'desc' } }) as WorkflowEvent | null ?? undefined
  }

  /** The last thing that was done with a document, whatever it was. */
  async newestEvent({ type, documentId, locale }: DocumentAddress): Promise<WorkflowEvent | undefined> {
    return await this.#events().findOne({ where: { type, documentId, locale }, orderBy: { id: 'desc' } }) as WorkflowEvent | null ?? undefined
  }

  /** All that was done with a document, newest first. */
  async events({ type, documentId, locale }: DocumentAddress): Promise<WorkflowEvent[]> {
    return await this.#events().findMany({ where: { type, documentId, locale }, orderBy: { id: 'desc' } }) as WorkflowEvent[]
  }

  /** Publications past the rule of two people that nobody has confirmed yet, oldest first. */
  async unconfirmed(types: readonly TypeName[]): Promise<WorkflowEvent[]> {
    return await this.#events().findMany({ where: { isPastRule: true, confirmedAt: { $null: true }, type: { $in: types } }, orderBy: { id: 'asc' } }) as WorkflowEvent[]
  }

  async findEvent(id: number): Promise<WorkflowEvent | undefined> {
    return await this.#events().findOne({ where: { id } }) as WorkflowEvent | null ?? undefined
  }

  async changeEvent(id: number, change: Partial<Pick<WorkflowEvent, 'note' | 'confirmedBy' | 'confirmedAt'>>): Promise<void> {
    await this.#events().update({ where: { id }, data: { ...change } })
  }
}
