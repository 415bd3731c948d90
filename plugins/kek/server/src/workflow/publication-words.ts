import { AsyncLocalStorage } from 'node:async_hooks'

/** What is said about a publication or withdrawal for the county's own record; the public gets the note where it is public. */
export interface PublicationWords {
  readonly note: string | null
  readonly isNotePublic: boolean
  readonly isMajor: boolean
  readonly reason: string | null
  /** Published by an administrator although nobody else had approved it. */
  readonly isPastRule: boolean
}

const words = new AsyncLocalStorage<PublicationWords>()

/** Runs work whose publications are recorded with these words. */
export function withPublicationWords<T>(value: PublicationWords, work: () => Promise<T>): Promise<T> {
  return words.run(value, work)
}

/** The words for publications made here; undefined where nobody gave any. */
export function currentWords(): PublicationWords | undefined {
  return words.getStore()
}
