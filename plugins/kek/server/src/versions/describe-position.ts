import type { LedgerEntry, TypeName } from '@kek/contract'
import type { LedgerStore } from '../ledger/store.ts'
import { catalogue } from '@kek/contract'

/** What a position of the ledger holds, for whoever is about to name it. */
export interface DescribedPosition {
  readonly seq: number
  /** The number of the last entry that there is. */
  readonly head: number
  /** The day from which the entry at this position holds. */
  readonly effectiveOn: string
  /** What that entry was about: `Handlungsansatz „Rufbus“ veröffentlicht`. */
  readonly entry: string
  /** How many elements of the plan were public then, by the words editors know. */
  readonly holds: readonly { readonly label: string, readonly count: number }[]
  /** The version that names this position already; null where none does. */
  readonly takenBy: string | null
}

const counted: readonly TypeName[] = ['field', 'goal', 'approach', 'project']

function sayEntry({ type, action, content }: LedgerEntry): string {
  const { label, titleField } = catalogue[type]
  const title = content?.[titleField]
  return `${label}${typeof title === 'string' ? ` „${title}“` : ''} ${action === 'publish' ? 'veröffentlicht' : 'zurückgezogen'}`
}

/** Says what a position of the ledger holds; undefined where there is no such entry. */
export async function describePosition(store: LedgerStore, seq: number): Promise<DescribedPosition | undefined> {
  const { seq: head } = await store.head()
  const [entry] = Number.isSafeInteger(seq) && seq >= 1 && seq <= head ? await store.between(seq - 1, seq, 1) : []
  if (!entry)
    return undefined
  const held = (await store.newest(seq)).filter(({ action, locale }) => action === 'publish' && locale === 'de')
  const taken = (await store.publicationsOf('adopted-version')).find(({ content }) => content?.seq === seq)
  return {
    seq,
    head,
    effectiveOn: entry.effectiveOn,
    entry: sayEntry(entry),
    holds: counted.map(type => ({ label: catalogue[type].labelPlural, count: held.filter(known => known.type === type).length })),
    takenBy: taken ? String(taken.content?.title) : null,
  }
}
