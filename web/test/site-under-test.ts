import type { LedgerStandIn } from './ledger-stand-in.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { Site } from '../server/site/site.ts'
import { LedgerStandIn as StandIn } from './ledger-stand-in.ts'
import { OverheardLog } from './overheard-log.ts'

/** A ledger with `count` pages `seite-1` … that answers on loopback until the test ends. */
export async function runLedger(count = 0): Promise<{ readonly ledger: LedgerStandIn, readonly url: string }> {
  const ledger = new StandIn()
  for (let number = 1; number <= count; number += 1)
    ledger.publish('page', `seite-${number}`, { title: `Seite ${number}`, slug: `seite-${number}` })
  const url = await ledger.listen()
  onTestFinished(() => ledger.close())
  return { ledger, url }
}

/** A folder of its own that goes away with the test. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kek-replica-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A site that follows a ledger until the test ends. */
export function runSite(ledgerUrl: string, folder: string): { readonly site: Site, readonly overheard: OverheardLog } {
  const overheard = new OverheardLog()
  const site = new Site({ ledgerUrl, folder, log: overheard.log })
  onTestFinished(() => site.close())
  return { site, overheard }
}

/** Waits until the site shows this entry of the ledger, or a later one. */
export function shows(site: Site, seq: number): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if ((site.state?.snapshot.seq ?? -1) >= seq)
        resolve()
    }
    site.onChange(look)
    look()
  })
}
