import type { LedgerEntry } from './entry.ts'
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** SHA-256 (hex) of a value in the JSON Canonicalization Scheme, RFC 8785. @throws TypeError for what JSON cannot hold. */
export function hashJson(value: unknown): string {
  const canonical = canonicalize(value)
  if (canonical === undefined)
    throw new TypeError('Dieser Wert lässt sich nicht als JSON schreiben.')
  return createHash('sha256').update(canonical, 'utf8').digest('hex')
}

/** The hash of an entry: everything but `hash` itself and `content`, so that content can be erased without breaking the chain. */
export function hashEntry(entry: Omit<LedgerEntry, 'hash' | 'content'>): string {
  const { seq, at, effectiveOn, type, documentId, locale, action, contentHash, prevHash, note } = entry
  return hashJson({ seq, at, effectiveOn, type, documentId, locale, action, contentHash, prevHash, note })
}
