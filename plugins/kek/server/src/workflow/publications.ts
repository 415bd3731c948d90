import type { LedgerEntry, Publication } from '@kek/contract'
import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { DescribedWithdrawal } from './describe-withdrawal.ts'
import type { Name } from './people.ts'
import type { WorkflowEvent } from './workflow-store.ts'
import { listPublications } from '@kek/contract'
import { describeWithdrawal } from './describe-withdrawal.ts'
import { namesOf } from './people.ts'

/** A publication or withdrawal as the county's offices see it: with what the public was not told. */
export interface DescribedPublication extends Pick<Publication, 'seq' | 'at' | 'action' | 'note' | 'corrections'> {
  /** Null for the system, and for what became public before anybody wrote down whose work it was. */
  readonly by: Name | null
  /** The version that became public; null where that was not written down. */
  readonly version: number | null
  readonly isNotePublic: boolean
  readonly isMajor: boolean | null
  readonly isPastRule: boolean
  readonly reason: string | null
  /** What became of the page; null for a publication. */
  readonly withdrawal: DescribedWithdrawal | null
}

/**
 * The publications of one document, newest first, each with what was written down about it.
 * @param entries of one document in one language, in the order of the ledger
 * @param events what was done with it
 * @param withdrawals what became of the page, by the number of the entry
 */
export function describePublications(entries: Iterable<LedgerEntry>, events: readonly WorkflowEvent[], nameOf: (id: number | null | undefined) => Name | null, withdrawals: ReadonlyMap<number, DescribedWithdrawal>): DescribedPublication[] {
  const bySeq = new Map(events.filter(({ action }) => action === 'publish' || action === 'withdraw').map(event => [event.seq, event]))
  return listPublications(entries).map(({ seq, at, action, note, corrections }) => {
    const event = bySeq.get(seq)
    return {
      seq,
      at,
      action,
      by: nameOf(event?.userId),
      version: event?.version || null,
      note: note ?? event?.note ?? null,
      isNotePublic: note !== null,
      isMajor: event?.isMajor ?? null,
      isPastRule: event?.isPastRule ?? false,
      reason: event?.reason ?? null,
      withdrawal: withdrawals.get(seq) ?? null,
      corrections,
    }
  }).reverse()
}

/** Every publication and withdrawal of a document in a language, newest first. */
export async function readPublications({ strapi, ledger, workflow }: Editorial, address: DocumentAddress): Promise<DescribedPublication[]> {
  const events = await workflow.events(address)
  const entries = await ledger.store.allOf(address)
  const withdrawals = new Map<number, DescribedWithdrawal>()
  for (const entry of entries) {
    const withdrawal = await describeWithdrawal(strapi, entry)
    if (withdrawal)
      withdrawals.set(entry.seq, withdrawal)
  }
  return describePublications(entries, events, await namesOf(strapi, events.map(({ userId }) => userId)), withdrawals)
}
