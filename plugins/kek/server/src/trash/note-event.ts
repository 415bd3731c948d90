import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import { currentOrigin } from '../history/origin.ts'
import { readCurrentDraft } from '../history/record-versions.ts'

/**
 * Writes into the list of all that was done that a document was deleted or brought back, with the version it had then.
 * @returns the hash of its content
 */
export async function noteEvent({ strapi, history, workflow }: Editorial, address: DocumentAddress, action: 'delete' | 'undelete'): Promise<string> {
  const draft = await readCurrentDraft(history, address)
  const contentHash = draft?.contentHash ?? ''
  await workflow.addEvent({ ...address, ...currentOrigin(strapi), at: new Date().toISOString(), action, version: draft?.version.version ?? 0, contentHash, seq: null, note: null, isNotePublic: null, isMajor: null, reason: null, isPastRule: false })
  return contentHash
}
