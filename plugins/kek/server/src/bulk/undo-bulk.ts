import type { Editorial } from '../editorial.ts'
import type { Reason } from '../workflow/decide.ts'
import type { BulkAction, BulkItem, BulkResult } from './run-bulk.ts'
import { addressKey, serviceParams } from '../content/document-address.ts'
import { readTitle } from '../content/document-title.ts'
import { uidOf } from '../content/strapi-schema.ts'
import { restoreVersion } from '../history/restore-version.ts'
import { withPublicationTerms } from '../ledger/publication.ts'
import { Refusal } from '../problem/refusal.ts'
import { cancelJobs } from '../schedule/schedule.ts'
import { withDecision } from '../workflow/decided.ts'
import { withPublicationWords } from '../workflow/publication-words.ts'
import { explainFailure } from './explain-failure.ts'

const words = 'Rückgängig gemacht.'

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
    if (action === 'publish')
      await release('unpublish')
    return
  }
  const current = (await history.versions.newest(item))?.version ?? item.version
  if (current === item.publicVersion)
    return void await release('publish')
  await restoreVersion(history, item, item.publicVersion)
  await release('publish')
  await restoreVersion(history, item, current)
}

async function undoOne(editorial: Editorial, item: BulkItem, action: BulkAction): Promise<void> {
  const { workflow, history } = editorial
  if ((await history.versions.newest(item))?.contentHash !== item.contentHash)
    throw new Refusal('Seitdem hat jemand den Inhalt geändert.', null, 'changedMeanwhile')
  if (action === 'publish' || action === 'withdraw')
    await undoRelease(editorial, item, action)
  if (action === 'schedule')
    await cancelJobs(editorial.strapi, item)
  if (item.state || await workflow.get(item))
    await workflow.save(item, item.state ?? { state: null, stateHash: null, approvedHash: null, approvedBy: null, approvedAt: null, submittedBy: null, submittedAt: null, note: null, isNotePublic: null, isMajor: null, reviewOn: null })
}

/** Takes back what was done with many documents, each for itself, as far as nobody has gone on with it since. */
export async function undoBulk(editorial: Editorial, items: readonly BulkItem[], action: BulkAction): Promise<readonly Pick<BulkResult, 'title' | 'ok' | 'reasons' | 'type' | 'documentId' | 'locale'>[]> {
  const results = new Map<string, Pick<BulkResult, 'title' | 'ok' | 'reasons' | 'type' | 'documentId' | 'locale'>>()
  for (const item of items) {
    const { type, documentId, locale } = item
    const reasons: readonly Reason[] = await editorial.ledger.write(() => undoOne(editorial, item, action)).then(() => [], explainFailure)
    results.set(addressKey(item), { type, documentId, locale, title: await readTitle(editorial.strapi, item) ?? '', ok: reasons.length === 0, reasons })
  }
  return [...results.values()]
}
