import type { Attributes, FieldChange, TypeName } from '@kek/contract'
import { catalogue, parts } from '@kek/contract'

/**
 * A change without what stands in the name of an entry that came anyway, or is of no use beside it: what stays are its dates, and whether it is reached.
 * @param type the type whose field changed
 */
export function withEntryFacts(type: TypeName, change: FieldChange): FieldChange {
  const attribute = (catalogue[type].attributes as Attributes)[change.field]
  if (attribute?.type !== 'parts' || !change.items)
    return change
  const inside: Attributes = parts[attribute.part].attributes
  const isFact = ({ field }: FieldChange): boolean => inside[field]?.type === 'date' || field === 'isReached'
  return { ...change, items: change.items.map(item => item.op === 'added' && item.changes ? { ...item, changes: item.changes.filter(isFact) } : item) }
}
