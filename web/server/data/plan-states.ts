import type { PlanState } from '@kek/contract'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { listPublications } from '@kek/contract'
import { readableContent } from '../snapshot/readable-content.ts'

/** What is public at one head of the ledger, in the shape that a plan's file is made from: with notes in the words they have by now. */
export function planStates(snapshot: Snapshot): PlanState[] {
  return snapshot.current.flatMap((entry) => {
    const content = readableContent(entry)
    const { note } = listPublications(snapshot.entriesOf(entry)).findLast(({ action }) => action === 'publish') ?? entry
    const { type, documentId, locale, effectiveOn } = entry
    return content ? [{ type, documentId, locale, effectiveOn, note, content: content as unknown as PlanState['content'] }] : []
  })
}
