import type { TypeName, Withdrawal } from '@kek/contract'
import { AsyncLocalStorage } from 'node:async_hooks'

/** What is said about a publication beside its content. */
export interface PublicationTerms {
  /** For the public: what was changed, or why it was withdrawn. */
  readonly note?: string | null
  /** What becomes of the page of a document that is withdrawn; without a word it is gone. */
  readonly withdrawal?: Withdrawal
  /** The day from which it holds; imports alone may set an earlier one. */
  readonly effectiveOn?: string
  readonly origin?: 'admin' | 'api' | 'import' | 'job' | 'script'
}

const terms = new AsyncLocalStorage<PublicationTerms>()

/** Runs work whose publications get this note, way of withdrawing, day and origin. */
export function withPublicationTerms<T>(value: PublicationTerms, work: () => Promise<T>): Promise<T> {
  return terms.run({ ...terms.getStore(), ...value }, work)
}

/** What was said about publications made here; empty where nobody said anything. */
export function currentTerms(): PublicationTerms {
  return terms.getStore() ?? {}
}

export interface TouchedDocument {
  readonly type: TypeName
  readonly documentId: string
  /** Null for types that exist in one language only. */
  readonly locale: string | null
}

const watched = new AsyncLocalStorage<Map<string, TouchedDocument>>()

/** Runs one action of the document service and collects the documents whose published rows it writes. */
export async function watchPublishedRows<T>(action: () => Promise<T>): Promise<{ readonly result: T, readonly touched: readonly TouchedDocument[] }> {
  const touched = new Map<string, TouchedDocument>()
  const result = await watched.run(touched, action)
  return { result, touched: [...touched.values()] }
}

/** Notes that a published row is written. @returns false outside of a watched action: that would be a way around the ledger. */
export function notePublishedRow(document: TouchedDocument): boolean {
  const touched = watched.getStore()
  touched?.set(`${document.type}/${document.documentId}/${document.locale}`, document)
  return touched !== undefined
}
