import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { Actor, Decision, Reason } from '../workflow/decide.ts'
import type { Reading } from '../workflow/read-situation.ts'
import type { Action, State } from '../workflow/states.ts'
import type { Wish } from '../workflow/wish.ts'
import type { WorkflowRow } from '../workflow/workflow-store.ts'
import { readTitle } from '../content/document-title.ts'
import { decide } from '../workflow/decide.ts'
import { perform } from '../workflow/perform.ts'
import { readSituation } from '../workflow/read-situation.ts'
import { states } from '../workflow/states.ts'
import { nextState } from '../workflow/transitions.ts'
import { explainOneOfMany } from './explain-failure.ts'

export type BulkAction = Exclude<Action, 'edit' | 'restore'>

/** What became of one document, or would become of it. */
export interface BulkResult extends DocumentAddress {
  readonly title: string
  readonly ok: boolean
  readonly reasons: readonly Reason[]
  /** What the checks remark on, where it would be published. */
  readonly warnings: readonly string[]
  /** What has to come along. */
  readonly needs: Decision['needs']
  readonly before: string
  /** Where it stands afterwards; null where nothing happens. */
  readonly after: string | null
}

/** How a document stood before and after, for taking it back as long as nobody has gone on with it. */
export interface BulkItem extends DocumentAddress {
  readonly state: Pick<WorkflowRow, 'state' | 'stateHash' | 'approvedHash' | 'approvedBy' | 'approvedAt' | 'submittedBy' | 'submittedAt' | 'note' | 'isNotePublic' | 'isMajor' | 'reviewOn'> | null
  readonly contentHash: string
  /** The version of the draft, and the one that was public; null where none was. */
  readonly version: number
  readonly publicVersion: number | null
  readonly wasPublic: boolean
  /** The ledger's last entry afterwards. */
  readonly seq: number | null
  /** The last thing that was done with it afterwards: by this run. */
  readonly eventId: number | null
}

const keys = ['state', 'stateHash', 'approvedHash', 'approvedBy', 'approvedAt', 'submittedBy', 'submittedAt', 'note', 'isNotePublic', 'isMajor', 'reviewOn'] as const

async function remember(editorial: Editorial, { address, row, draft, situation }: Reading): Promise<Omit<BulkItem, 'seq' | 'eventId'>> {
  const publication = situation.isPublic ? await editorial.workflow.lastEvent(address, ['publish']) : undefined
  return {
    ...address,
    state: row ? Object.fromEntries(keys.map(key => [key, row[key]])) as BulkItem['state'] : null,
    contentHash: draft.contentHash,
    version: draft.version.version,
    publicVersion: publication?.version ?? null,
    wasPublic: situation.isPublic,
  }
}

/** One may publish the same once more; among many that is a slip, and the ledger would get an entry that says nothing. */
function repeats(action: BulkAction, { situation }: Reading): Reason[] {
  return action === 'publish' && situation.state === 'published' ? [{ code: 'unchanged', field: null, message: 'Es gibt nichts zu veröffentlichen: Öffentlich ist genau dieser Inhalt.' }] : []
}

function describe(reading: Reading, title: string, action: BulkAction, { reasons, needs }: Pick<Decision, 'reasons' | 'needs'>): BulkResult {
  const { address, situation: { state, rule }, checks } = reading
  const ok = reasons.length === 0
  const after = nextState(action, state, rule.needsApproval) ?? (action === 'publish' ? 'published' : state)
  return {
    ...address,
    title,
    ok,
    reasons,
    needs,
    warnings: action === 'publish' || action === 'schedule' ? checks.filter(({ severity }) => severity === 'warning').map(({ message }) => message) : [],
    before: states[state],
    after: ok ? states[after as State] : null,
  }
}

/**
 * Does the same with many documents, each for itself: what cannot be done with one does not keep the others from it.
 * @param isTrial says only what would happen
 * @returns what became of each, in their order, and what is needed to take it back
 */
export async function runBulk(editorial: Editorial, addresses: readonly DocumentAddress[], { action, wish, actorOf, isTrial }: { readonly action: BulkAction, readonly wish: Wish, readonly actorOf: (address: DocumentAddress) => Promise<Actor>, readonly isTrial: boolean }): Promise<{ readonly results: readonly BulkResult[], readonly done: readonly BulkItem[] }> {
  const results: BulkResult[] = []
  const done: BulkItem[] = []
  for (const address of addresses) {
    const actor = await actorOf(address)
    const title = await readTitle(editorial.strapi, address) ?? ''
    const reading = await readSituation(editorial, address, actor)
    if (!reading) {
      results.push({ ...address, title, ok: false, reasons: [{ code: 'gone', field: null, message: 'Diesen Inhalt gibt es nicht (mehr).' }], warnings: [], needs: [], before: '', after: null })
      continue
    }
    const before = await remember(editorial, reading)
    const decision = decide(action, reading.situation, isTrial ? undefined : wish)
    let reasons: readonly Reason[] = [...decision.reasons, ...repeats(action, reading)]
    if (!isTrial && reasons.length === 0)
      reasons = await perform(editorial, address, action, { wish, actor }).then(() => [], (cause: unknown) => explainOneOfMany(editorial.strapi, cause))
    if (!isTrial && reasons.length === 0)
      done.push({ ...before, seq: (await editorial.ledger.store.newestOf(address.type, address.documentId, address.locale))?.seq ?? null, eventId: (await editorial.workflow.newestEvent(address))?.id ?? null })
    results.push(describe(reading, title, action, { reasons, needs: decision.needs }))
  }
  return { results, done }
}
