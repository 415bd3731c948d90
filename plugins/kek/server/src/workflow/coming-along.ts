import type { DocumentAddress } from '../content/document-address.ts'
import { AsyncLocalStorage } from 'node:async_hooks'

const comingAlong = new AsyncLocalStorage<ReadonlySet<string>>()

/** Runs work during which these documents count as public for the checks of others: they go out together. */
export function withComingAlong<T>(addresses: readonly DocumentAddress[], work: () => Promise<T>): Promise<T> {
  return comingAlong.run(new Set(addresses.map(({ type, documentId }) => `${type}/${documentId}`)), work)
}

/** Whether a document goes out together with what is being checked. */
export function isComingAlong(type: string, documentId: string): boolean {
  return comingAlong.getStore()?.has(`${type}/${documentId}`) ?? false
}
