// A ledger for whoever builds pages: `node web/test/dev-ledger.ts PORT [import file]`. Without a file it has a few documents of its own.
import type { ImportItem } from './import-content.ts'
import { readFileSync } from 'node:fs'
import { basename, dirname, extname, resolve } from 'node:path'
import process from 'node:process'
import { imageDimensions } from './image-dimensions.ts'
import { documentIdOf, importContent } from './import-content.ts'
import { LedgerStandIn } from './ledger-stand-in.ts'
import { sampleItems } from './sample-items.ts'

const mimeTypes: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
}

const [port = '41000', file] = process.argv.slice(2)
const folder = file ? dirname(resolve(file)) : process.cwd()
const items = file ? (JSON.parse(readFileSync(file, 'utf8')) as { documents: ImportItem[] }).documents : sampleItems
const ledger = new LedgerStandIn()

function publishFile(path: string) {
  const bytes = readFileSync(resolve(folder, path))
  return ledger.addFile(bytes, basename(path), mimeTypes[extname(path).toLowerCase()] ?? 'application/octet-stream', imageDimensions(bytes))
}

const merged = new Map<string, Record<string, unknown>>()
for (const { type, key, locale = 'de', effectiveOn, note, data } of items) {
  const documentId = documentIdOf(type, key)
  const name = `${documentId}/${locale}`
  const whole = { ...merged.get(name) ?? merged.get(`${documentId}/de`), ...data }
  merged.set(name, whole)
  ledger.publish(type, documentId, importContent(type, whole, publishFile), { locale, note: note ?? null, ...(effectiveOn ? { effectiveOn } : {}) })
}
const address = await ledger.listen(Number(port))
process.stdout.write(`${ledger.entries.length} Einträge unter ${address}/api/kek/state\n`)
