import type { Content, LedgerEntry } from '@kek/contract'
import { parseContent } from '@kek/contract'
import { completeContent } from './complete-content.ts'

const known = new WeakMap<LedgerEntry, Content | null>()

function read(entry: LedgerEntry): Content | null {
  const whole = completeContent(entry.type, entry.content ?? {})
  try {
    return parseContent(entry.type, whole)
  }
  catch (cause) {
    const faults = cause instanceof Error && 'issues' in cause ? cause.issues as readonly { readonly path: readonly PropertyKey[] }[] : []
    const faulty = new Set(faults.map(({ path }) => path[0]))
    const rest = Object.fromEntries(Object.entries(whole).filter(([key]) => !faulty.has(key)))
    try {
      return parseContent(entry.type, completeContent(entry.type, rest))
    }
    catch {
      return null
    }
  }
}

/**
 * The content of an entry in the shape that this version knows, so that pages can rely on it: an entry may have been written by an
 * older or newer version. A field that does not fit counts as empty; null where a required field does not.
 */
export function readableContent(entry: LedgerEntry): Content | null {
  const readable = known.has(entry) ? known.get(entry) : entry.content && read(entry)
  known.set(entry, readable ?? null)
  return readable ?? null
}
