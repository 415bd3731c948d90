import { AsyncLocalStorage } from 'node:async_hooks'

const stored = new AsyncLocalStorage<true>()

/**
 * Runs work that writes back what a document had before. It was looked at when it was written first: a word that has left the plan's
 * lists since must not keep a document from coming back.
 */
export function withStoredValues<T>(work: () => Promise<T>): Promise<T> {
  return stored.run(true, work)
}

/** Whether what is written here was stored before. */
export function areStoredValues(): boolean {
  return stored.getStore() ?? false
}
