import type { Address } from '../history/addresses.ts'

/** What somebody typed and did not save. */
export interface Copy {
  /** When it was typed, in milliseconds. */
  readonly at: number
  /** The content hash of the state it was typed over; null where that is not known. */
  readonly base: string | null
  /** The fields that were changed, as the form had them. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** A copy with the key it is kept under. */
export interface KeptCopy extends Copy { readonly key: string }

/** Whose typing, in which form. `create` stands for a document that is not there yet. */
export interface Place extends Address { readonly userId: number | string }

type BrowserStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'kek.unsaved/'
/** Copies older than this are thrown away. */
const keptFor = 30 * 24 * 60 * 60 * 1000
/** So often a form is written down while somebody types. */
const interval = 2000

const placeKey = ({ userId, type, documentId, locale }: Place) => `${prefix}${[userId, type, documentId, locale].join('/')}/`

/** How long to wait before the form is written down again. */
export function delayUntilWrite(lastWrittenAt: number, now: number): number {
  return Math.min(interval, Math.max(0, lastWrittenAt + interval - now))
}

function keysOf(storage: BrowserStorage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter(key => key.startsWith(prefix))
}

/** The copy under a key; undefined where none is, or none that can be read. */
export function readCopy(storage: BrowserStorage, key: string): KeptCopy | undefined {
  try {
    const copy = JSON.parse(storage.getItem(key) ?? '') as Copy
    return typeof copy.at === 'number' && typeof copy.fields === 'object' && copy.fields !== null ? { ...copy, key } : undefined
  }
  catch {
    return undefined
  }
}

/** Where a form keeps its copy: two windows with the same form do not overwrite each other's. */
export function copyKey(place: Place, session: string): string {
  return `${placeKey(place)}${session}`
}

/** Keeps a copy in the browser. @returns false where the browser has no room or does not allow it. */
export function writeCopy(storage: BrowserStorage, key: string, copy: Copy): boolean {
  try {
    storage.setItem(key, JSON.stringify(copy))
    return true
  }
  catch {
    return false
  }
}

/** What the same person left in the same form before, newest first. */
export function findCopies(storage: BrowserStorage, place: Place, ownKey: string): KeptCopy[] {
  return keysOf(storage)
    .filter(key => key.startsWith(placeKey(place)) && key !== ownKey)
    .flatMap(key => readCopy(storage, key) ?? [])
    .sort((one, other) => other.at - one.at)
}

/** Throws away what is too old or cannot be read. */
export function removeExpired(storage: BrowserStorage, now: number): void {
  for (const key of keysOf(storage)) {
    const copy = readCopy(storage, key)
    if (!copy || now - copy.at > keptFor)
      storage.removeItem(key)
  }
}
