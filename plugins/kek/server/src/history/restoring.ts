import { AsyncLocalStorage } from 'node:async_hooks'

const restoring = new AsyncLocalStorage<number>()

/** Runs a write that brings an older version back, so that the history can say so. */
export function withRestoring<T>(version: number, work: () => Promise<T>): Promise<T> {
  return restoring.run(version, work)
}

/** What the history says of a write: the action of Strapi's document service, or which version it brings back. */
export function causeOf(action: string): { readonly action: string, readonly restoredFrom?: number } {
  const restoredFrom = restoring.getStore()
  return restoredFrom === undefined ? { action } : { action: 'restore', restoredFrom }
}
