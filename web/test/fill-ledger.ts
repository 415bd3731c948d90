import type { Attributes, TypeName } from '@kek/contract'
import type { ImportItem } from './import-content.ts'
import type { LedgerStandIn } from './ledger-stand-in.ts'
import { basename, extname } from 'node:path'
import { catalogue, positionOfDay } from '@kek/contract'
import { imageDimensions } from './image-dimensions.ts'
import { documentIdOf, importContent } from './import-content.ts'

const mimeTypes: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
}

/** What a translation has from the German document: as in the CMS, no text. */
function sharedFields(type: TypeName, german: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const attributes: Attributes = catalogue[type].attributes
  return Object.fromEntries(Object.entries(german).filter(([name]) => !attributes[name]?.localized))
}

/**
 * Publishes the items of an import file in their order. A later item for the same document changes only the fields it names.
 * @param readFile gives the bytes of a file that an item names.
 */
export function fillLedger(ledger: LedgerStandIn, items: readonly ImportItem[], readFile: (path: string) => Buffer): void {
  const publishFile = (path: string) => {
    const bytes = readFile(path)
    return ledger.addFile(bytes, basename(path), mimeTypes[extname(path).toLowerCase()] ?? 'application/octet-stream', imageDimensions(bytes))
  }
  const merged = new Map<string, Readonly<Record<string, unknown>>>()
  for (const { type, key, locale = 'de', effectiveOn, note, upTo, data: given } of items) {
    const seq = upTo === undefined ? undefined : positionOfDay(ledger.entries, upTo)
    const data = seq === undefined ? given : { ...given, seq, headHash: ledger.entries[seq - 1]?.hash }
    const documentId = documentIdOf(type, key)
    const name = `${documentId}/${locale}`
    const whole = { ...merged.get(name) ?? sharedFields(type, merged.get(`${documentId}/de`)), ...data }
    merged.set(name, whole)
    ledger.publish(type, documentId, importContent(type, whole, publishFile), { locale, note: note ?? null, ...(effectiveOn ? { effectiveOn } : {}) })
  }
}
