import type { TypeName } from '@kek/contract'
import type { WaitingBundle } from '../bundles/list-waiting.ts'
import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { Version } from '../history/version-store.ts'
import type { Actor } from '../workflow/decide.ts'
import type { State } from '../workflow/states.ts'
import type { WorkflowRow } from '../workflow/workflow-store.ts'
import { berlinDay, catalogue, typeRules } from '@kek/contract'
import { listWaiting } from '../bundles/list-waiting.ts'
import { listOpenRequests } from '../comments/comments.ts'
import { addressKey } from '../content/document-address.ts'
import { readTitle } from '../content/document-title.ts'
import { jobsOf } from '../schedule/schedule.ts'
import { listStale } from '../translations/list-stale.ts'
import { dayAfterMonths } from '../workflow/review-day.ts'
import { states } from '../workflow/states.ts'
import { isOwnDraft } from './own-draft.ts'

/** One line of a work list. */
export interface WorkItem extends DocumentAddress {
  readonly typeLabel: string
  readonly title: string
  readonly state: State | null
  readonly stateLabel: string | null
  /** Since when it waits, or when it happened: UTC. For reviews the day. */
  readonly at: string
  /** The account that it comes from. */
  readonly userId: number | null
  /** What was said about it: the demand, the change note. */
  readonly words: string | null
}

export interface Work {
  readonly waitingForMe: readonly WorkItem[]
  /** Bundles that this person may approve or publish as one. */
  readonly bundles: readonly WaitingBundle[]
  readonly sentBack: readonly WorkItem[]
  readonly myDrafts: readonly WorkItem[]
  readonly pastReview: readonly WorkItem[]
  readonly reviewSoon: readonly WorkItem[]
  readonly changedLately: readonly WorkItem[]
  /** Translations whose German text has changed since. */
  readonly staleTranslations: readonly WorkItem[]
}

/** What a person may do with each type, and who they are. */
export type ActorOf = (type: TypeName) => Actor

const lately = 20
const draftsLookedAt = 200
/** Nobody reads a longer list; what was imported years ago is all due at once. */
const listed = 100

const may = (actor: Actor, right: 'update' | 'publish') => 'rights' in actor && actor.rights.has(right)

class Reader {
  readonly #editorial: Editorial
  readonly #actorOf: ActorOf

  constructor(editorial: Editorial, actorOf: ActorOf) {
    this.#editorial = editorial
    this.#actorOf = actorOf
  }

  async #item(address: DocumentAddress, rest: Pick<WorkItem, 'state' | 'at' | 'userId' | 'words'>): Promise<WorkItem[]> {
    const { type, documentId, locale } = address
    const title = await readTitle(this.#editorial.strapi, address)
    // What was deleted since is no work any more.
    return title === undefined ? [] : [{ type, documentId, locale, typeLabel: catalogue[type].label, title, stateLabel: rest.state && states[rest.state], ...rest }]
  }

  async #items<T extends DocumentAddress>(list: readonly T[], read: (entry: T) => Pick<WorkItem, 'state' | 'at' | 'userId' | 'words'>): Promise<WorkItem[]> {
    const items: WorkItem[] = []
    for (const entry of list)
      items.push(...await this.#item(entry, read(entry)))
    return items
  }

  /** Whether what was decided still holds: the draft has not been saved since. */
  async #holds(row: WorkflowRow): Promise<boolean> {
    return (await this.#editorial.history.versions.newest(row))?.contentHash === row.stateHash
  }

  async #authored(address: DocumentAddress, userId: number): Promise<boolean> {
    const last = await this.#editorial.workflow.lastEvent(address, ['publish'])
    return (await this.#editorial.history.versions.authorsSince(address, last?.version ?? 0)).includes(userId)
  }

  /** Whether something is approved and nobody has planned it: what was planned and called off is so again. */
  async #waitsForPublication(row: WorkflowRow): Promise<boolean> {
    const isApproved = row.state === 'approved' || (row.state === 'scheduled' && row.approvedHash === row.stateHash)
    return isApproved && !(await jobsOf(this.#editorial.strapi, row)).some(job => job.action === 'publish' && job.contentHash === row.stateHash)
  }

  /** Whether something waits for an approval that this person may give. */
  async #waitsForApproval(row: WorkflowRow, userId: number): Promise<boolean> {
    return row.state === 'inReview' && !(typeRules[row.type].needsApproval && await this.#authored(row, userId))
  }

  /** What somebody else has submitted, or approved, and this person may take further. */
  async waitingForMe(userId: number): Promise<WorkItem[]> {
    const rows: WorkflowRow[] = []
    for (const row of await this.#editorial.workflow.inStates(['inReview', 'approved', 'scheduled'])) {
      if (may(this.#actorOf(row.type), 'publish') && (await this.#waitsForApproval(row, userId) || await this.#waitsForPublication(row)) && await this.#holds(row))
        rows.push(row)
    }
    return this.#items(rows, row => ({ state: row.state === 'inReview' ? 'inReview' : 'approved', at: row.submittedAt ?? row.approvedAt ?? '', userId: row.submittedBy, words: row.note }))
  }

  /** What was sent back and nobody has settled yet: to those who wrote it, or who submitted it. */
  async sentBack(userId: number): Promise<WorkItem[]> {
    const requests = new Map((await listOpenRequests(this.#editorial)).map(request => [addressKey(request), request]))
    const mine = []
    for (const request of requests.values()) {
      if (may(this.#actorOf(request.type), 'update') && await this.#authored(request, userId))
        mine.push(request)
    }
    return this.#items(mine, ({ at, userId, text }) => ({ state: 'changesRequested', at, userId, words: text }))
  }

  /** What this person saved last and has not taken further. */
  async myDrafts(userId: number, types: readonly TypeName[]): Promise<WorkItem[]> {
    const { history, workflow, ledger } = this.#editorial
    const drafts: Version[] = []
    const judged = new Set<string>()
    for (const version of await history.versions.latestBy(userId, types, draftsLookedAt)) {
      const key = addressKey(version)
      if (judged.has(key))
        continue
      judged.add(key)
      const newest = await history.versions.newest(version) ?? version
      const row = await workflow.get(version)
      const event = await workflow.lastEvent(version, ['publish', 'withdraw'])
      const isReleased = event?.contentHash === newest.contentHash || (await ledger.store.newestOf(version.type, version.documentId, version.locale))?.contentHash === newest.contentHash
      if (!isReleased && !(row?.state && row.stateHash === newest.contentHash) && await isOwnDraft(this.#editorial, newest, userId))
        drafts.push(newest)
    }
    return this.#items(drafts, ({ at, userId }) => ({ state: 'draft', at, userId, words: null }))
  }

  async reviews(from: string | undefined, to: string): Promise<WorkItem[]> {
    const rows = (await this.#editorial.workflow.dueForReview(to)).filter(({ type, reviewOn }) => {
      const actor = this.#actorOf(type)
      return (may(actor, 'update') || may(actor, 'publish')) && (!from || (reviewOn ?? '') > from)
    })
    return this.#items(rows.slice(0, listed), ({ reviewOn }) => ({ state: null, at: reviewOn ?? '', userId: null, words: null }))
  }

  async changedLately(types: readonly TypeName[]): Promise<WorkItem[]> {
    const newest = new Map<string, Version>()
    for (const version of await this.#editorial.history.versions.latest(types, lately * 5)) {
      if (!newest.has(addressKey(version)))
        newest.set(addressKey(version), version)
    }
    return this.#items([...newest.values()].slice(0, lately), ({ at, userId }) => ({ state: null, at, userId, words: null }))
  }

  /** Translations that this person may write and whose German text has changed since; `words` names what is different. */
  async staleTranslations(types: readonly TypeName[]): Promise<WorkItem[]> {
    const stale = await listStale(this.#editorial, types.filter(type => may(this.#actorOf(type), 'update')))
    return this.#items(stale.slice(0, listed), ({ changedAt, changed }) => ({ state: null, at: changedAt, userId: null, words: changed.length > 0 ? `Geändert auf Deutsch: ${changed.join(', ')}` : null }))
  }
}

/** Everything that one person has to do, and what happened lately in what they may read. */
export async function readWork(editorial: Editorial, { userId, actorOf, types }: { readonly userId: number, readonly actorOf: ActorOf, readonly types: readonly TypeName[] }, now: Date): Promise<Work> {
  const reader = new Reader(editorial, actorOf)
  const today = berlinDay(now)
  const waiting = await listWaiting(editorial, types.filter(type => may(actorOf(type), 'publish')))
  const bundled = new Set(waiting.flatMap(({ items }) => items.map(addressKey)))
  return {
    // What waits in a bundle waits there, and not once more by itself.
    waitingForMe: (await reader.waitingForMe(userId)).filter(item => !bundled.has(addressKey(item))),
    bundles: waiting.map(({ bundle }) => bundle),
    sentBack: await reader.sentBack(userId),
    myDrafts: await reader.myDrafts(userId, types),
    pastReview: await reader.reviews(undefined, today),
    reviewSoon: await reader.reviews(today, dayAfterMonths(today, 1)),
    changedLately: await reader.changedLately(types),
    staleTranslations: await reader.staleTranslations(types),
  }
}
