import type { LedgerEntry } from '@kek/contract'
import type { LedgerStore } from '../ledger/store.ts'
import type { Claim } from './version-problem.ts'
import { typeRules } from '@kek/contract'
import { isRowNumber } from '../database/row-number.ts'
import { Refusal } from '../problem/refusal.ts'
import { finalSentence, findVersionProblem } from './version-problem.ts'

/** The entry with a number; undefined where there can be none. */
export async function entryAt(store: LedgerStore, seq: unknown): Promise<LedgerEntry | undefined> {
  const [entry] = isRowNumber(seq) ? await store.between(seq - 1, seq, 1) : []
  return entry
}

/**
 * Refuses what the ledger cannot stand behind: a position that there is not, one that is named already, a wrong hash.
 * @throws Refusal with a German sentence
 */
export async function requirePosition(store: LedgerStore, claim: Claim, documentId: string | undefined): Promise<void> {
  const { seq: head } = await store.head()
  const entry = await entryAt(store, claim.seq)
  const taken = (await store.publicationsOf('adopted-version')).find(known => known.content?.seq === claim.seq && known.documentId !== documentId)
  const problem = findVersionProblem(claim, { head, hash: entry?.hash, takenBy: taken && String(taken.content?.title) })
  if (problem)
    throw new Refusal(problem.message, problem.field, problem.code)
}

/**
 * The last word, where the ledger itself writes: an entry about something final comes once, and one about a version names its position truly.
 * @throws Refusal with a German sentence
 */
export async function requireFinal(store: LedgerStore, { type, documentId, locale, content }: Pick<LedgerEntry, 'type' | 'documentId' | 'locale' | 'content'>): Promise<void> {
  if (!typeRules[type].isFinal)
    return
  if (await store.newestOf(type, documentId, locale))
    throw new Refusal(finalSentence, null, 'final')
  if (type === 'adopted-version')
    await requirePosition(store, { seq: content?.seq, headHash: content?.headHash }, documentId)
}
