import type { DocumentAddress } from '../content/document-address.ts'
import { addressKey } from '../content/document-address.ts'

/** What has to come along with a bundle, and what asks for it. */
export interface Companion {
  readonly address: DocumentAddress
  /** Those that point to it, from the bundle or from what has to come along itself. */
  readonly neededBy: readonly DocumentAddress[]
}

/**
 * What the contents of a bundle point to and the public cannot see yet, and what that points to in turn; the nearest first. What is public
 * is not looked behind: it has what it needs, or lives without it already.
 */
export async function proposeCompanions(
  items: readonly DocumentAddress[],
  readRelations: (address: DocumentAddress) => Promise<readonly DocumentAddress[]>,
  isPublic: (address: DocumentAddress) => Promise<boolean>,
): Promise<Companion[]> {
  const inside = new Set(items.map(addressKey))
  const found = new Map<string, { address: DocumentAddress, neededBy: DocumentAddress[] }>()
  const known = new Map<string, boolean>()
  const isHidden = async (address: DocumentAddress) => {
    const key = addressKey(address)
    const isKnown = known.get(key) ?? !await isPublic(address)
    known.set(key, isKnown)
    return isKnown
  }
  const waiting = [...items]
  for (let from = waiting.shift(); from; from = waiting.shift()) {
    for (const target of await readRelations(from)) {
      const key = addressKey(target)
      if (inside.has(key) || !await isHidden(target))
        continue
      const companion = found.get(key)
      if (companion)
        companion.neededBy.push(from)
      else
        waiting.push(target)
      found.set(key, companion ?? { address: target, neededBy: [from] })
    }
  }
  return [...found.values()]
}
