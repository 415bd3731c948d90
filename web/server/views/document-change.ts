import type { AddressedType, LedgerEntry } from '@kek/contract'
import type { DocumentChange } from '../../shared/views/comparison.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { ComparedDocument } from './compared-documents.ts'
import type { Side } from './comparison-sides.ts'
import type { Reading } from './reading.ts'
import { catalogue, isAddressedType } from '@kek/contract'
import { addressOf } from './addresses.ts'
import { kindsOf } from './change-kinds.ts'
import { levelIn } from './single-change.ts'
import { languageOf } from './words.ts'

/** Where a comparison tells of a document. */
export function changeAnchor({ type, documentId }: Pick<LedgerEntry, 'type' | 'documentId'>): string {
  return `${type}-${documentId}`
}

/** Where readers find a document in a state: its own page, or the one on which its kind is listed. */
function placeOf(document: PublicDocument | undefined, { inside }: Side, { locale }: Reading): string | null {
  return document && isAddressedType(document.type) ? inside(addressOf(document as PublicDocument<AddressedType>, locale)) : null
}

/** What a page tells of a change: the title in its language, as it is now or was last. */
export function documentChange(change: ComparedDocument, [before, after]: readonly [Side, Side], reading: Reading): DocumentChange {
  const shown = (change.after ?? change.before) as PublicDocument
  const { snapshot } = change.after ? after : before
  const titled = snapshot.get(shown.type, shown.documentId, reading.locale) ?? shown
  const title = (titled.content as Readonly<Record<string, unknown>>)[catalogue[shown.type].titleField]
  return {
    anchor: changeAnchor(change),
    kinds: kindsOf(change),
    level: levelIn(shown, snapshot, reading),
    code: codeOf(shown),
    title: { text: String(title ?? ''), ...languageOf(titled, reading, title) },
    beforeHref: placeOf(change.before, before, reading),
    afterHref: placeOf(change.after, after, reading),
    changes: change.changes,
  }
}

/** The number that the plan gives a document; null where it has none. */
export function codeOf({ content }: PublicDocument): string | null {
  const { code } = content as { readonly code?: unknown }
  return typeof code === 'string' ? code : null
}
