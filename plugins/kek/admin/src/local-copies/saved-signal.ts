import type { Address } from '../history/addresses.ts'

type Listener = (address: Address) => void
const listeners = new Set<Listener>()

/** Tells every form that a document was saved. `documentId` is `create` for a new one and `single` for one of a kind. */
export function announceSaved(address: Address): void {
  for (const tell of listeners)
    tell(address)
}

/** Calls back whenever a document was saved. @returns what ends that */
export function onSaved(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
