import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import { currentOrigin } from '../history/origin.ts'
import { readCurrentDraft } from '../history/record-versions.ts'

/**
 * Puts what was done on the page „Geplant“ into the list of all that was done with a document. To be called in the transaction in which it is.
 * @param reason what became of the plan, for people
 */
export async function notePlanning({ strapi, history, workflow }: Editorial, address: DocumentAddress, action: 'schedule' | 'unschedule', reason: string): Promise<void> {
  const draft = await readCurrentDraft(history, address)
  if (draft)
    await workflow.addEvent({ ...address, ...currentOrigin(strapi), at: new Date().toISOString(), action, version: draft.version.version, contentHash: draft.contentHash, seq: null, note: null, isNotePublic: null, isMajor: null, reason, isPastRule: null })
}
