import type { AddressedType } from '@kek/contract'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { slugOf } from './addresses.ts'

/** The document whose page stands at an address: a public one, else the last that was withdrawn with a notice. */
export function documentAt<T extends AddressedType>(type: T, slug: string, { snapshot, locale }: Pick<Reading, 'snapshot' | 'locale'>): PublicDocument<T> | undefined {
  const isThere = (document: PublicDocument<T>) => slugOf(document as PublicDocument as PublicDocument<AddressedType>) === slug
  const shown = snapshot.all(type, locale).find(isThere)
  const kept = snapshot.kept(type, locale).filter(isThere)
  // A translation may be withdrawn while the German document is public: its own page says so, lists show the German text.
  return shown ? kept.find(({ documentId }) => documentId === shown.documentId) ?? shown : kept.at(-1)
}
