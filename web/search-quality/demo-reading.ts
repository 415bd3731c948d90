import type { FileTexts } from '../server/search/pdf/file-texts.ts'
import type { Reading } from '../server/views/reading.ts'
import type { ImportItem } from '../test/import-content.ts'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { genesisHash } from '@kek/contract'
import { PdfReader } from '../server/search/pdf/pdf-reader.ts'
import { Snapshot } from '../server/snapshot/snapshot.ts'
import { fillLedger } from '../test/fill-ledger.ts'
import { documentIdOf } from '../test/import-content.ts'
import { LedgerStandIn } from '../test/ledger-stand-in.ts'

const demo = new URL('../../demo/', import.meta.url)

/** The demo as it stands at its last entry. */
export interface Demo {
  readonly reading: Reading
  /** Type and key of a document by type and document id. */
  readonly nameOf: (key: string) => string
}

/** The texts of the files of a ledger. */
async function textsOf(ledger: LedgerStandIn): Promise<FileTexts> {
  const reader = new PdfReader()
  const texts = new Map<string, readonly string[]>()
  const folder = await mkdtemp(join(tmpdir(), 'kek-demo-'))
  try {
    for (const [sha256, { bytes, mime }] of ledger.files) {
      if (mime !== 'application/pdf')
        continue
      await writeFile(join(folder, sha256), bytes)
      texts.set(sha256, await reader.read(join(folder, sha256)))
    }
  }
  finally {
    await reader.rest()
    await rm(folder, { recursive: true, force: true })
  }
  return { revision: 1, has: sha256 => texts.has(sha256), pagesOf: sha256 => texts.get(sha256) }
}

/** What the demo publishes, in order. */
export function demoItems(): readonly ImportItem[] {
  return (JSON.parse(readFileSync(new URL('kek-2030.json', demo), 'utf8')) as { readonly documents: readonly ImportItem[] }).documents
}

/** Publishes the whole demo. */
export async function readDemo(): Promise<Demo> {
  const documents = demoItems()
  const ledger = new LedgerStandIn()
  fillLedger(ledger, documents, path => readFileSync(new URL(path, demo)))
  const head = ledger.entries.at(-1)
  const names = new Map(documents.map(({ type, key }) => [`${type}/${documentIdOf(type, key)}`, `${type}/${key}`]))
  return {
    reading: { snapshot: new Snapshot(ledger.entries, { seq: head?.seq ?? 0, hash: head?.hash ?? genesisHash }), locale: 'de', today: '2026-11-26', fileTexts: await textsOf(ledger) },
    nameOf: key => names.get(key) ?? key,
  }
}
