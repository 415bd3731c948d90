import type { BareServer } from './bare-server.ts'
import type { Server } from './server.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { firstPort, root } from '../settings.ts'
import { startBareServer } from './bare-server.ts'
import { cmsEnvironment } from './environment.ts'
import { findFreePort } from './free-port.ts'
import { programAt, runProgram, startServer } from './server.ts'

/** Everything that is measured, each in a process of its own. */
export interface System {
  readonly cms: Server
  readonly site: Server
  /** The yardstick: bytes from memory, nothing else. */
  readonly bare: BareServer
  readonly stop: () => Promise<void>
}

const cmsFolder = join(root, 'cms')

/** Fills a new data folder with the demo and starts CMS, site and the bare server on it. All is gone after `stop`. */
export async function startSystem(report: (sentence: string) => void): Promise<System> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kek-bench-'))
  const started: { readonly stop: () => Promise<void> }[] = []
  const clean = () => rmSync(dataFolder, { recursive: true, force: true })
  // The servers end by themselves when this process does; what they wrote must not stay either.
  process.once('exit', clean)
  const stop = async () => {
    await Promise.all(started.map(server => server.stop()))
    clean()
  }
  const keep = <S extends { readonly stop: () => Promise<void> }>(server: S): S => {
    started.push(server)
    return server
  }
  try {
    const environment = cmsEnvironment(dataFolder)
    report('Demo-Inhalt einlesen')
    await runProgram('Das Einlesen des Demo-Inhalts', programAt('cms/scripts/import.ts'), ['demo/kek-2030.json'], environment)
    report('CMS, Website und Vergleichsserver starten')
    const cms = keep(await startCms(environment))
    const site = keep(await startSite(cms.origin, join(dataFolder, 'replica')))
    const bare = keep(await startBareServer(await findFreePort(firstPort)))
    return { cms, site, bare, stop }
  }
  catch (error) {
    await stop()
    throw error
  }
}

async function startCms(environment: Readonly<Record<string, string>>): Promise<Server> {
  const strapi = createRequire(join(cmsFolder, 'package.json')).resolve('@strapi/strapi/package.json')
  return startServer({
    label: 'Das CMS',
    program: join(dirname(strapi), 'bin/strapi.js'),
    args: ['start'],
    folder: cmsFolder,
    port: await findFreePort(firstPort),
    environment,
    healthPath: '/_health',
  })
}

/** Starts the site on a ledger, with a folder for its own copy. */
export async function startSite(ledgerUrl: string, replicaFolder: string): Promise<Server> {
  return startServer({
    label: 'Die Website',
    program: programAt('web/.output/server/index.mjs'),
    port: await findFreePort(firstPort),
    environment: { KEK_LEDGER_URL: ledgerUrl, KEK_REPLICA_DIR: replicaFolder },
    healthPath: '/healthz',
  })
}
