import type { ChainHead, LedgerAnswer, LedgerEntry } from '@kek/contract'
import { verifyChain } from '@kek/contract'

/** Everything a replica knows of the ledger: `entries[seq - 1]` is the entry with that number. */
export interface KnownLedger {
  readonly entries: readonly LedgerEntry[]
  readonly head: ChainHead
  /** How many contents had been erased by law when the entries were fetched. */
  readonly erasures: number
}

export type Judgement =
  /** The entries follow on what is known; there may be none. */
  | { readonly action: 'append', readonly entries: readonly LedgerEntry[], readonly head: ChainHead }
  /** Content was erased by law: everything must be fetched anew, so that no copy of it stays. */
  | { readonly action: 'refetch' }
  /** This is not the ledger that is known: lost, rewritten or broken. The reason is a German sentence. */
  | { readonly action: 'refuse', readonly reason: string }

const refuse = (reason: string): Judgement => ({ action: 'refuse', reason })

/** What to do with an answer of the ledger, which may repeat entries that are known already. */
export function judgeAnswer(known: KnownLedger, answer: LedgerAnswer): Judgement {
  if (answer.seq < known.head.seq)
    return refuse(`Das Register des CMS endet bei Eintrag ${answer.seq}, bekannt ist schon Eintrag ${known.head.seq}: Es sind Einträge verloren gegangen.`)
  const rewritten = answer.entries.find(entry => entry.seq <= known.head.seq && entry.hash !== known.entries[entry.seq - 1]?.hash)
  if (rewritten)
    return refuse(`Eintrag ${rewritten.seq} im Register des CMS ist ein anderer als der bekannte: Die Geschichte wurde umgeschrieben.`)
  const entries = answer.entries.filter(entry => entry.seq > known.head.seq)
  const verdict = verifyChain(entries, known.head)
  if (!verdict.isWhole)
    return refuse(`Die Kette des Registers ist bei Eintrag ${verdict.seq} gebrochen: ${verdict.reason}`)
  if (verdict.head.seq > answer.seq || (verdict.head.seq === answer.seq && verdict.head.hash !== answer.headHash))
    return refuse(`Das Ende des Registers (Eintrag ${answer.seq}) passt nicht zu den Einträgen, die das CMS liefert.`)
  if (answer.erasures < known.erasures)
    return refuse('Das Register des CMS enthält wieder Inhalte, die von Rechts wegen gelöscht wurden.')
  return answer.erasures > known.erasures ? { action: 'refetch' } : { action: 'append', entries, head: verdict.head }
}
