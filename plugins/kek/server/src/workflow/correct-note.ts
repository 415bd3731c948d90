import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { Actor } from './decide.ts'
import { currentOrigin } from '../history/origin.ts'
import { Refusal } from '../problem/refusal.ts'
import { refuseStrangers } from './refuse-strangers.ts'

/**
 * Corrects the words of the last publication or withdrawal. What the public was told stays in the chain; a further entry with the same content
 * gives the corrected words (the contract's `listPublications` reads them together). An internal note is nobody's but the county's and is replaced.
 * @throws Refusal where nothing was published, ForbiddenError for whoever may neither change nor publish it
 */
export async function correctNote(editorial: Editorial, address: DocumentAddress, { note, actor }: { readonly note: string, readonly actor: Actor }): Promise<void> {
  await refuseStrangers(editorial, address, actor, 'Vermerke berichtigen gehört nicht zu Ihrer Rolle.')
  if (note === '')
    throw new Refusal('Der berichtigte Vermerk ist leer.', 'note', 'noteMissing')
  await editorial.ledger.write(async () => {
    const { workflow, ledger, strapi } = editorial
    const event = await workflow.lastEvent(address, ['publish', 'withdraw'])
    const newest = await ledger.store.newestOf(address.type, address.documentId, address.locale)
    if (!newest)
      throw new Refusal('Hier wurde noch nichts veröffentlicht, also gibt es keinen Vermerk zu berichtigen.', null, 'neverPublished')
    const isPublic = newest.note !== null
    if (isPublic)
      await ledger.amend(address, { note })
    const seq = isPublic ? (await ledger.store.head()).seq : null
    if (event)
      await workflow.changeEvent(event.id, { note })
    await workflow.addEvent({ ...address, ...currentOrigin(strapi), at: new Date().toISOString(), action: 'correct-note', version: event?.version ?? 0, contentHash: event?.contentHash ?? '', seq, note, isNotePublic: isPublic, isMajor: null, reason: null, isPastRule: null })
  })
}
