import type { Attributes } from '@kek/contract'
import type { Fields } from '../history/version-store.ts'
import type { Reading } from './read-situation.ts'
import { catalogue, hashJson, suggestedNote } from '@kek/contract'

/** The names of the fields in which two states differ, in the order of the form. */
export function namesOfChanges(attributes: Attributes, before: Fields, after: Fields): string[] {
  const changed = Object.keys(attributes).filter(key => !attributes[key]?.isInternal && hashJson(before[key] ?? null) !== hashJson(after[key] ?? null))
  // A precision goes with its date.
  const precisions = new Set(Object.values(attributes).map(attribute => attribute.type === 'date' ? attribute.precision : undefined))
  return [...new Set(changed.filter(key => !precisions.has(key)).map(key => (attributes[key] as { label: string }).label))]
}

/** A change note for the county's own record, where nobody has written one: what changed, by the names of the fields. */
export function suggestNote({ address, draft, newest }: Pick<Reading, 'address' | 'draft' | 'newest'>): string {
  if (!newest)
    return 'Erstmals veröffentlicht.'
  const before = newest.action === 'publish' ? newest.content : undefined
  if (!before)
    return 'Wieder veröffentlicht.'
  const names = namesOfChanges(catalogue[address.type].attributes, before, draft.fields)
  return names.length === 0 ? 'Ohne Änderung noch einmal veröffentlicht.' : suggestedNote(names)
}
