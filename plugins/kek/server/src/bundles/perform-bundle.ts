import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { Reason } from '../workflow/decide.ts'
import type { Wish } from '../workflow/wish.ts'
import type { Bundle } from './bundle-store.ts'
import type { BundleAction, BundleDecision, Objection } from './decide-bundle.ts'
import type { ReadMember } from './read-members.ts'
import { explainFailure } from '../bulk/explain-failure.ts'
import { addressKey } from '../content/document-address.ts'
import { isRowNumber } from '../database/row-number.ts'
import { currentOrigin } from '../history/origin.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { Refusal } from '../problem/refusal.ts'
import { cancelJobs } from '../schedule/schedule.ts'
import { readActor } from '../workflow/actor.ts'
import { withComingAlong } from '../workflow/coming-along.ts'
import { perform } from '../workflow/perform.ts'
import { bundleRefusal } from './bundle-refusal.ts'
import { BundleStore } from './bundle-store.ts'
import { decideBundle } from './decide-bundle.ts'
import { orderByTargets } from './publication-order.ts'
import { readMembers, targetsOf } from './read-members.ts'

/** What comes along with an action on a bundle. */
export interface BundleWish extends Wish {
  /** The content of each document that the person saw, by `type/documentId/locale`. */
  readonly seen?: Readonly<Record<string, string>> | undefined
}

const emptyNote = { note: null, isNotePublic: null, isMajor: null }
const finishing: Partial<Record<BundleAction, Bundle['finishedAs']>> = { publish: 'publish', withdraw: 'withdraw' }

/** @throws HttpRefusal where there is no such bundle */
export async function findBundle(store: BundleStore, id: number): Promise<Bundle> {
  const bundle = isRowNumber(id) ? await store.find(id) : undefined
  if (!bundle)
    throw new HttpRefusal(404, 'Dieses Paket gibt es nicht (mehr).')
  return bundle
}

/** What was finished once is done: only taking all of it back from the public is left. */
export function whyClosed({ finishedAt, finishedAs }: Bundle, action?: BundleAction): Reason | undefined {
  if (!finishedAt || (action === 'withdraw' && finishedAs === 'publish'))
    return undefined
  return { code: 'finished', field: null, message: finishedAs === 'withdraw' ? 'Das Paket ist schon zurückgezogen.' : 'Das Paket ist schon veröffentlicht.' }
}

/** @throws Refusal where it is finished */
export function refuseClosed(bundle: Bundle, action?: BundleAction): void {
  const closed = whyClosed(bundle, action)
  if (closed)
    throw new Refusal(closed.message, closed.field, closed.code)
}

/** @throws Refusal where the bundle is another than the one that the person saw, or that was planned */
export function refuseUnseen(members: readonly ReadMember[], { seen }: BundleWish): void {
  if (!seen)
    return
  const moved = members.filter(({ address, reading }) => reading && seen[addressKey(address)] !== reading.draft.contentHash)
  if (Object.keys(seen).length > members.filter(({ reading }) => reading).length)
    throw new Refusal('Aus dem Paket wurde etwas herausgenommen, seit Sie es zuletzt gesehen haben. Bitte sehen Sie es noch einmal an.', null, 'changedMeanwhile')
  if (moved.length > 0)
    throw new Refusal(`Das Paket hat sich geändert, seit Sie es zuletzt gesehen haben: ${moved.map(({ title }) => `„${title}“`).join(', ')}. Bitte sehen Sie es noch einmal an.`, null, 'changedMeanwhile')
}

/** The documents in the order that needs no thought: nothing appears before what it points to, nothing is left that points to what is gone. */
function inOrder(action: BundleAction, members: readonly ReadMember[], concerned: BundleDecision['concerned']): DocumentAddress[] {
  const fields = new Map(members.map(({ address, reading }) => [addressKey(address), reading?.draft.fields ?? {}]))
  const ordered = orderByTargets(concerned.map(({ address }) => address), address => targetsOf(address, fields.get(addressKey(address)) ?? {}))
  return action === 'withdraw' ? ordered.reverse() : ordered
}

async function performEach(editorial: Editorial, action: Exclude<BundleAction, 'schedule' | 'unschedule'>, { order, members, wish }: { readonly order: readonly DocumentAddress[], readonly members: readonly ReadMember[], readonly wish: Wish }): Promise<void> {
  const objections: Objection[] = []
  for (const address of order) {
    try {
      await perform(editorial, address, action, { wish, actor: await readActor(editorial.strapi, address.type) })
    }
    catch (cause) {
      // What shows only while it is done: refusals of Strapi's own validation, and of the ledger.
      objections.push({ address, title: members.find(member => addressKey(member.address) === addressKey(address))?.title ?? '', reasons: explainFailure(cause) })
    }
  }
  if (objections.length > 0)
    throw bundleRefusal({ reasons: [], objections })
}

type Note = Pick<Bundle, 'note' | 'isNotePublic' | 'isMajor'>

/** The note of the bundle: what comes along now, else what it has. */
function noteOf({ note, isNotePublic, isMajor }: Bundle, wish: BundleWish): Note {
  return wish.note === undefined
    ? { note, isNotePublic, isMajor }
    : { note: wish.note || null, isNotePublic: wish.isNotePublic ?? isNotePublic ?? true, isMajor: wish.isMajor ?? isMajor ?? true }
}

/** What every document of the bundle is told: the bundle's note where it has one, else each keeps its own. */
function wishForItems({ note, isNotePublic, isMajor }: Note, { seen: _seen, contentHash: _contentHash, note: _note, isNotePublic: _isNotePublic, isMajor: _isMajor, ...wish }: BundleWish): Wish {
  return { ...wish, ...note ? { note, isNotePublic: isNotePublic ?? true, isMajor: isMajor ?? true } : {} }
}

/** What was planned and is done by hand now needs no plan any more. A job that runs ends itself. */
async function callOff({ strapi }: Editorial, bundleId: number, action: 'publish' | 'withdraw'): Promise<void> {
  if (currentOrigin(strapi).origin !== 'job')
    await cancelJobs(strapi, { bundleId: String(bundleId) }, action)
}

/**
 * Does something with all documents of a bundle, or with none: one transaction under the lock of all writes, the mark that it is done
 * included. So two who publish it at once publish it once, and whoever edits one of its documents comes before or after all of it.
 * @throws Refusal, ForbiddenError or ValidationError with every document's reasons against it
 */
export async function performBundle(editorial: Editorial, bundleId: number, action: Exclude<BundleAction, 'schedule' | 'unschedule'>, wish: BundleWish): Promise<void> {
  const store = new BundleStore(editorial.strapi)
  await editorial.ledger.write(async () => {
    const bundle = await findBundle(store, bundleId)
    refuseClosed(bundle, action)
    const items = await store.itemsOf(bundleId)
    const members = await readMembers(editorial, items)
    refuseUnseen(members, wish)
    const decision = decideBundle(action, members, wish)
    if (!decision.ok)
      throw bundleRefusal(decision)
    // Why something is withdrawn is another thing than what changed.
    const note = action === 'withdraw' ? undefined : noteOf(bundle, wish)
    await withComingAlong(items, () => performEach(editorial, action, { order: inOrder(action, members, decision.concerned), members, wish: wishForItems(note ?? emptyNote, wish) }))
    const finishedAs = finishing[action]
    if (finishedAs)
      await callOff(editorial, bundleId, finishedAs)
    await store.change(bundleId, { ...note, ...finishedAs ? { finishedAt: new Date().toISOString(), finishedAs } : {} })
  })
}
