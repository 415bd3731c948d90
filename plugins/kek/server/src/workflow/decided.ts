import { AsyncLocalStorage } from 'node:async_hooks'

const decided = new AsyncLocalStorage<true>()

/** Runs a publication or withdrawal that was asked about already, with the words that came along with it. */
export function withDecision<T>(work: () => Promise<T>): Promise<T> {
  return decided.run(true, work)
}

/** Whether what happens here was asked about already. */
export function isDecided(): boolean {
  return decided.getStore() ?? false
}
