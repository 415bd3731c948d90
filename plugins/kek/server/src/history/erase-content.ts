import type { Editorial } from '../editorial.ts'

/**
 * Erases a content by law from everything that keeps it: the public ledger and the editors' history. That it was there stays on record, what it said does not.
 * @param contentHash the content, in every entry and version that has it
 * @returns whether it was there to erase
 */
export async function eraseContent({ ledger, history }: Editorial, contentHash: string, reason: string): Promise<boolean> {
  const isErasedFromHistory = await history.write(() => history.versions.erase(contentHash, new Date().toISOString()))
  return await ledger.erase(contentHash, reason) || isErasedFromHistory
}
