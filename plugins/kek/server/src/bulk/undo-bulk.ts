import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { JobAction } from '../schedule/schedule.ts'
import type { Actor, Reason } from '../workflow/decide.ts'
import type { BulkAction, BulkItem, BulkResult } from './run-bulk.ts'
import { addressKey, serviceParams } from '../content/document-address.ts'
import { readTitle } from '../content/document-title.ts'
import { uidOf } from '../content/strapi-schema.ts'
import { currentOrigin } from '../history/origin.ts'
import { restoreVersion } from '../history/restore-version.ts'
import { withPublicationTerms } from '../ledger/publication.ts'
import { Refusal } from '../problem/refusal.ts'
import { cancelJobs } from '../schedule/schedule.ts'
import { missingRight } from '../workflow/decide.ts'
import { withDecision } from '../workflow/decided.ts'
import { withPublicationWords } from '../workflow/publication-words.ts'
import { readSituation } from '../workflow/read-situation.ts'
import { actions } from '../workflow/states.ts'
import { refusalFor } from '../workflow/workflow-refusal.ts'
import { explainOneOfMany } from './explain-failure.ts'

const words = 'Rückgängig gemacht.'

interface Undoing {
  readonly action: BulkAction
  /** What the run planned, where it planned something. */
  readonly planned: JobAction
  readonly actorOf: (address: DocumentAddress) => Promise<Actor>
}

/** Puts what was public before a run back: the ledger gets a further entry, nothing leaves it. */
async function undoRelease(editorial: Editorial, item: BulkItem, action: BulkAction): Promise<void> {
  const { strapi, history, ledger } = editorial
  const newest = await ledger.store.newestOf(item.type, item.documentId, item.locale)
  if (newest?.seq !== item.seq)
    throw new Refusal('Seitdem wurde dieser Inhalt noch einmal veröffentlicht oder zurückgezogen.', null, 'changedMeanwhile')
  const documents = strapi.documents(uidOf(item.type)) as unknown as Record<'publish' | 'unpublish', (params: object) => Promise<unknown>>
  const released = { note: words, isNotePublic: false, isMajor: false, reason: words, isPastRule: false }
  const release = (step: 'publish' | 'unpublish') => withPublicationWords(released, () => withPublicationTerms({ note: step === 'unpublish' ? words : null }, () => withDecision(() => documents[step](serviceParams(item)))))
  if (item.publicVersion === null) {
    if (item.wasPublic)
      throw new Refusal('Was vorher öffentlich war, ist älter als die Versionsgeschichte und lässt sich so nicht wiederherstellen.', null, 'unknownBefore')
    if (action === 'publish')
      await release('unpublish')
    return
  }
  const current = (await history.versions.newest(item))?.version ?? item.version
  if (current === item.publicVersion)
    return void await release('publish')
  await restoreVersion(history, item, item.publicVersion)
  if ((await history.versions.newest(item))?.contentHash !== (await history.versions.get(item, item.publicVersion))?.contentHash)
    throw new Refusal('Was vorher öffentlich war, lässt sich nicht mehr genau so herstellen: Etwas, worauf es verweist, gibt es nicht mehr.', null, 'unknownBefore')
  await release('publish')
  await restoreVersion(history, item, current)
}

const placeOf = ({ type, documentId, locale }: BulkItem): DocumentAddress => ({ type, documentId, locale })

/** @throws ForbiddenError for whoever may not do it (any more), Refusal where somebody has gone on with the document */
async function refuseUnlessAsLeft(editorial: Editorial, item: BulkItem, actor: Actor, action: BulkAction): Promise<void> {
  const reading = await readSituation(editorial, item, actor)
  const lacking = reading ? missingRight(action, reading.situation) : []
  if (lacking.length > 0)
    throw refusalFor(lacking)
  if (reading?.draft.contentHash !== item.contentHash)
    throw new Refusal('Seitdem hat jemand den Inhalt geändert.', null, 'changedMeanwhile')
  if ((await editorial.workflow.newestEvent(item))?.id !== item.eventId)
    throw new Refusal('Seitdem hat jemand mit diesem Inhalt weitergearbeitet.', null, 'changedMeanwhile')
}

async function undoOne(editorial: Editorial, item: BulkItem, actor: Actor, { action, planned }: Omit<Undoing, 'actorOf'>): Promise<void> {
  const { workflow, strapi } = editorial
  await refuseUnlessAsLeft(editorial, item, actor, action)
  if (action === 'publish' || action === 'withdraw')
    await undoRelease(editorial, item, action)
  else
    await workflow.addEvent({ ...placeOf(item), ...currentOrigin(strapi), at: new Date().toISOString(), action: 'undo', version: item.version, contentHash: item.contentHash, seq: null, note: null, isNotePublic: null, isMajor: null, reason: `${words} (${actions[action]})`, isPastRule: null })
  if (action === 'schedule')
    await cancelJobs(strapi, item, planned)
  if (item.state || await workflow.get(item))
    await workflow.save(item, item.state ?? { state: null, stateHash: null, approvedHash: null, approvedBy: null, approvedAt: null, submittedBy: null, submittedAt: null, note: null, isNotePublic: null, isMajor: null, reviewOn: null })
}

/** Takes back what was done with many documents, each for itself, as far as nobody has gone on with it since, and who takes it back still may. */
export async function undoBulk(editorial: Editorial, items: readonly BulkItem[], { action, planned, actorOf }: Undoing): Promise<readonly Pick<BulkResult, 'title' | 'ok' | 'reasons' | 'type' | 'documentId' | 'locale'>[]> {
  const results = new Map<string, Pick<BulkResult, 'title' | 'ok' | 'reasons' | 'type' | 'documentId' | 'locale'>>()
  for (const item of items) {
    const { type, documentId, locale } = item
    const actor = await actorOf(item)
    const reasons: readonly Reason[] = await editorial.ledger.write(() => undoOne(editorial, item, actor, { action, planned })).then(() => [], (cause: unknown) => explainOneOfMany(editorial.strapi, cause))
    results.set(addressKey(item), { type, documentId, locale, title: await readTitle(editorial.strapi, item) ?? '', ok: reasons.length === 0, reasons })
  }
  return [...results.values()]
}
