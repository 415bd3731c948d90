import type { ChangeKind } from '../../shared/views/comparison.ts'
import type { ComparedDocument } from './compared-documents.ts'

type Change = Pick<ComparedDocument, 'op' | 'isMoved' | 'isReworded'>

/** In the order in which they are told; each with its word in addresses (`?art=`). */
const addressWords: Readonly<Record<ChangeKind, string>> = {
  added: 'neu',
  removed: 'weggefallen',
  moved: 'verschoben',
  reworded: 'anders-geschrieben',
  updated: 'neue-angaben',
}
const changeKinds = Object.keys(addressWords) as ChangeKind[]

/** What became of a document: several things may have. */
export function kindsOf({ op, isMoved, isReworded }: Change): readonly ChangeKind[] {
  if (op !== 'changed')
    return [op]
  const kinds: ChangeKind[] = [...isMoved ? ['moved'] as const : [], ...isReworded ? ['reworded'] as const : []]
  return kinds.length > 0 ? kinds : ['updated']
}

/** Each kind that there is among changes, with how many it is about; one document may count for several. */
export function countKinds(changes: readonly Change[]): readonly { readonly kind: ChangeKind, readonly count: number }[] {
  const all = changes.flatMap(kindsOf)
  return changeKinds.map(kind => ({ kind, count: all.filter(one => one === kind).length })).filter(({ count }) => count > 0)
}

/** The kind that a word in an address stands for. */
export function kindFor(word: string): ChangeKind | undefined {
  return changeKinds.find(kind => addressWords[kind] === word)
}

/** The word that stands for a kind in addresses. */
export function addressWordOf(kind: ChangeKind): string {
  return addressWords[kind]
}
