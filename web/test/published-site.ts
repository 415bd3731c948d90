import type { BuiltSite } from './built-site.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { startBuiltSite } from './built-site.ts'
import { fillLedger } from './fill-ledger.ts'
import { ask } from './http-client.ts'
import { documentIdOf, importContent } from './import-content.ts'
import { LedgerStandIn } from './ledger-stand-in.ts'
import { sampleItems } from './sample-items.ts'

/** What the tests of a file share: a ledger with the sample plan and the built site that follows it. */
export interface PublishedSite {
  readonly ledger: LedgerStandIn
  readonly folder: string
  site: BuiltSite
  ledgerUrl: string
  /** Appends a publication of a document by its key in the sample plan. */
  readonly publish: (type: Parameters<LedgerStandIn['publish']>[0], key: string, data: Readonly<Record<string, unknown>>) => Promise<void>
  /** Waits until the site shows the ledger's last entry. */
  readonly settle: () => Promise<void>
}

/** Runs the built site with the sample plan for the tests of the calling file. */
export function usePublishedSite(): PublishedSite {
  const ledger = new LedgerStandIn()
  const shared = { ledger, publish, settle } as PublishedSite & { folder: string }

  async function publish(...[type, key, data]: Parameters<PublishedSite['publish']>): Promise<void> {
    ledger.publish(type, documentIdOf(type, key), importContent(type, data, () => {
      throw new Error('Dateien bitte mit ledger.addFile veröffentlichen.')
    }))
    await settle()
  }

  async function settle(): Promise<void> {
    const seq = ledger.entries.at(-1)?.seq ?? 0
    while ((JSON.parse((await ask(shared.site.port, '/healthz')).text) as { seq: number }).seq < seq);
  }

  beforeAll(async () => {
    shared.folder = await mkdtemp(join(tmpdir(), 'kek-site-'))
    fillLedger(ledger, sampleItems, () => Buffer.alloc(0))
    shared.ledgerUrl = await ledger.listen()
    shared.site = await startBuiltSite({ KEK_LEDGER_URL: shared.ledgerUrl, KEK_REPLICA_DIR: shared.folder })
    await settle()
  })
  afterAll(async () => {
    shared.site?.process.kill('SIGKILL')
    await ledger.close()
    await rm(shared.folder, { recursive: true, force: true })
  })
  return shared
}
