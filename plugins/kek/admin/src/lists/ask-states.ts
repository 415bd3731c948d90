import type { Address } from '../workflow/address.ts'
import type { State } from '../workflow/standing.ts'

export interface DocumentState { readonly documentId: string, readonly state: State, readonly stateLabel: string, readonly isStale: boolean }

/** Asks the CMS where several documents of one type and language stand. */
export type AskMany = (of: Pick<Address, 'type' | 'locale'>, documentIds: readonly string[]) => Promise<readonly DocumentState[]>

interface Batch { readonly ids: Set<string>, readonly answer: Promise<ReadonlyMap<string, DocumentState>> }

/**
 * Lets every cell of a column ask for itself, and asks the CMS once for all of them: what is asked for in the same moment goes together.
 * @returns a function that gives where one document stands; undefined where the CMS does not know
 */
export function askTogether(askMany: AskMany): (address: Address) => Promise<DocumentState | undefined> {
  const open = new Map<string, Batch>()
  const begin = (key: string, of: Pick<Address, 'type' | 'locale'>): Batch => {
    const ids = new Set<string>()
    const answer = Promise.resolve().then(async () => {
      open.delete(key)
      return new Map((await askMany(of, [...ids])).map(state => [state.documentId, state]))
    })
    const batch = { ids, answer }
    open.set(key, batch)
    return batch
  }
  return async ({ type, documentId, locale }) => {
    const key = `${type}/${locale}`
    const { ids, answer } = open.get(key) ?? begin(key, { type, locale })
    ids.add(documentId)
    return (await answer).get(documentId)
  }
}
