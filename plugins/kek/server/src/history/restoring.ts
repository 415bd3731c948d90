import { AsyncLocalStorage } from 'node:async_hooks'
import { areStoredValues } from '../content/stored-values.ts'

const restoring = new AsyncLocalStorage<number>()

/** Runs a write that brings an older version back, so that the history can say so. */
export function withRestoring<T>(version: number, work: () => Promise<T>): Promise<T> {
  return restoring.run(version, work)
}

/** What the history says of a write: the action of Strapi's document service, which version it brings back, or that it brings back something deleted. */
export function causeOf(action: string): { readonly action: string, readonly restoredFrom?: number } {
  const restoredFrom = restoring.getStore()
  if (restoredFrom === undefined)
    return { action: areStoredValues() ? 'undelete' : action }
  return { action: 'restore', restoredFrom }
}
