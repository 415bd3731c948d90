import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { Actor } from './decide.ts'
import type { Reading } from './read-situation.ts'
import type { Action } from './states.ts'
import type { Wish } from './wish.ts'
import type { WorkflowRow } from './workflow-store.ts'
import { errors } from '@strapi/utils'
import { addComment } from '../comments/comments.ts'
import { serviceParams } from '../content/document-address.ts'
import { uidOf } from '../content/strapi-schema.ts'
import { currentOrigin } from '../history/origin.ts'
import { restoreVersion } from '../history/restore-version.ts'
import { possibleWithdrawal } from '../ledger/possible-withdrawal.ts'
import { withPublicationTerms } from '../ledger/publication.ts'
import { Refusal } from '../problem/refusal.ts'
import { cancelJobs, scheduleJob } from '../schedule/schedule.ts'
import { suggestNote } from './change-note.ts'
import { decide } from './decide.ts'
import { withDecision } from './decided.ts'
import { withPublicationWords } from './publication-words.ts'
import { readSituation } from './read-situation.ts'
import { readWithdrawal } from './read-withdrawal.ts'
import { nextState } from './transitions.ts'
import { refusalFor } from './workflow-refusal.ts'

type Step = (editorial: Editorial, reading: Reading, wish: Wish) => Promise<void>

/** Decisions about the document: they hold for the content it has now. */
function decideState(action: Action, change: (editorial: Editorial, reading: Reading, wish: Wish) => Partial<WorkflowRow>): Step {
  return async (editorial, reading, wish) => {
    const { address, draft, situation } = reading
    const state = nextState(action, situation.state, situation.rule.needsApproval)
    await editorial.workflow.save(address, { state: state ?? null, stateHash: draft.contentHash, ...change(editorial, reading, wish) })
  }
}

const noteOf = ({ note, isNotePublic, isMajor }: Wish): Partial<WorkflowRow> => note === undefined ? {} : { note, isNotePublic: isNotePublic ?? true, isMajor: isMajor ?? true }
const noApproval = { approvedHash: null, approvedBy: null, approvedAt: null }
const now = () => new Date().toISOString()

const steps: Readonly<Record<Exclude<Action, 'edit'>, Step>> = {
  'submit': decideState('submit', ({ strapi }, _reading, wish) => ({ submittedBy: currentOrigin(strapi).userId, submittedAt: now(), ...noApproval, ...noteOf(wish) })),
  'request-changes': decideState('request-changes', () => noApproval),
  'approve': decideState('approve', ({ strapi }, { draft }, wish) => ({ approvedHash: draft.contentHash, approvedBy: currentOrigin(strapi).userId, approvedAt: now(), ...noteOf(wish) })),

  async schedule(editorial, reading, wish) {
    const { address, draft } = reading
    const { at = '', what = 'publish', note, isNotePublic, isMajor, reason, mode, target } = wish
    const contentHash = what === 'publish' ? draft.contentHash : null
    // What will not be possible is said to whoever plans it, not to nobody when its time has come.
    if (what === 'withdraw')
      possibleWithdrawal(address, readWithdrawal(wish))
    await scheduleJob(editorial.strapi, { target: address, action: what, at, terms: { note, isNotePublic, isMajor, reason, mode, target }, contentHash, byUser: currentOrigin(editorial.strapi).userId })
    if (what === 'publish')
      await decideState('schedule', () => noteOf(wish))(editorial, reading, wish)
  },

  async unschedule(editorial, reading, wish) {
    await cancelJobs(editorial.strapi, reading.address)
    if (reading.situation.state === 'scheduled')
      await decideState('unschedule', () => ({}))(editorial, reading, wish)
  },

  async publish(editorial, reading, wish) {
    const { row, situation } = reading
    const { note, isNotePublic, isMajor } = { note: row?.note, isNotePublic: row?.isNotePublic, isMajor: row?.isMajor, ...noteOf(wish) }
    const suggested = note || !situation.rule.needsApproval ? undefined : suggestNote(reading)
    const isPublic = note ? isNotePublic ?? true : false
    const { isPastRule } = decide('publish', situation)
    await withPublicationWords(
      { note: note || suggested || null, isNotePublic: isPublic, isMajor: isMajor ?? true, reason: wish.reason ?? null, isPastRule },
      () => withPublicationTerms(isPublic ? { note: note ?? null } : {}, () => run(editorial, reading.address, 'publish')),
    )
  },

  async withdraw(editorial, { address }, wish) {
    const reason = wish.reason || wish.note || null
    await withPublicationWords(
      { note: reason, isNotePublic: true, isMajor: true, reason, isPastRule: false },
      () => withPublicationTerms({ note: reason, withdrawal: readWithdrawal(wish) }, () => run(editorial, address, 'unpublish')),
    )
  },

  async restore({ history }, { address, draft }, { version }) {
    await restoreVersion(history, address, version ?? draft.version.version - 1)
  },
}

async function run({ strapi }: Editorial, address: DocumentAddress, action: 'publish' | 'unpublish'): Promise<void> {
  const documents = strapi.documents(uidOf(address.type)) as unknown as Record<'publish' | 'unpublish', (params: object) => Promise<unknown>>
  await withDecision(() => documents[action](serviceParams(address)))
}

function refuseIfMoved({ draft }: Reading, { contentHash }: Wish): void {
  if (contentHash !== undefined && contentHash !== draft.contentHash)
    throw new Refusal('Der Inhalt hat sich geändert, seit Sie ihn zuletzt gesehen haben. Bitte sehen Sie ihn noch einmal an.', null, 'changedMeanwhile')
}

/**
 * Does something with a document, all of it or nothing, under the lock of all writes.
 * @throws Refusal, ForbiddenError or ValidationError with every reason against it; NotFoundError where there is no such draft
 */
export async function perform(editorial: Editorial, address: DocumentAddress, action: Exclude<Action, 'edit'>, { wish, actor }: { readonly wish: Wish, readonly actor: Actor }): Promise<void> {
  await editorial.ledger.write(async () => {
    const reading = await readSituation(editorial, address, actor)
    if (!reading)
      throw new errors.NotFoundError('Diesen Inhalt gibt es in dieser Sprache nicht (mehr).')
    refuseIfMoved(reading, wish)
    const decision = decide(action, reading.situation, wish)
    if (!decision.ok)
      throw refusalFor(decision.reasons)
    await steps[action](editorial, reading, wish)
    if (wish.comment)
      await addComment(editorial, address, { text: wish.comment, kind: action === 'request-changes' ? 'changeRequest' : 'comment', version: reading.draft.version.version, field: wish.field || null })
    if (action !== 'publish' && action !== 'withdraw')
      await noteEvent(editorial, reading, action, wish)
  })
}

async function noteEvent({ strapi, workflow }: Editorial, { address, draft }: Reading, action: Action, wish: Wish): Promise<void> {
  await workflow.addEvent({ ...address, ...currentOrigin(strapi), at: now(), action, version: draft.version.version, contentHash: draft.contentHash, seq: null, note: wish.note ?? null, isNotePublic: wish.isNotePublic ?? null, isMajor: wish.isMajor ?? null, reason: wish.reason ?? null, isPastRule: null })
}
