import type { DocumentAddress } from '../content/document-address.ts'
import { addressKey } from '../content/document-address.ts'

/**
 * The order in which a bundle is published: whatever is pointed to before what points to it. Among those that point to each other in a
 * circle any order is as good as another.
 */
export function orderByTargets(items: readonly DocumentAddress[], targetsOf: (address: DocumentAddress) => readonly DocumentAddress[]): DocumentAddress[] {
  const inside = new Map(items.map(item => [addressKey(item), item]))
  const visited = new Set<string>()
  const ordered: DocumentAddress[] = []
  const visit = (item: DocumentAddress) => {
    const key = addressKey(item)
    if (visited.has(key))
      return
    visited.add(key)
    for (const target of targetsOf(item)) {
      const found = inside.get(addressKey(target))
      if (found)
        visit(found)
    }
    ordered.push(item)
  }
  for (const item of items)
    visit(item)
  return ordered
}
