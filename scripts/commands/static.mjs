// @ts-check
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { requireDataFolder } from '../guard/disk.mjs'
import { Problem } from '../problem.mjs'
import { leave } from '../process/farewell.mjs'
import { waitForHealth } from '../process/health.mjs'
import { supervise } from '../process/supervisor.mjs'
import { readSettings, startFolder } from '../settings.mjs'
import { buildWeb } from '../setup/build.mjs'
import { prepare } from '../setup/prepare.mjs'
import { siteServer } from '../setup/servers.mjs'
import { copySite } from '../static/copy-site.mjs'
import { requireOwnFolder } from '../static/target-folder.mjs'
import { say, step } from '../steps.mjs'

/**
 * Writes the whole public site as files that work without this software. It copies the site at an address, or the one that runs here,
 * or starts one on its own copy of the ledger; the CMS is not needed.
 * @param {readonly string[]} args
 */
export async function writeStaticCopy(args) {
  const [name, address] = args
  if (!name || args.length > 2)
    throw new Problem('Bitte einen Ordner angeben, und wenn nötig die Adresse der Website: npm run static -- ORDNER [https://…]')
  if (address !== undefined && !/^https?:\/\//.test(address))
    throw new Problem(`Die Adresse der Website muss mit http:// oder https:// beginnen, nicht »${address}«.`)
  const folder = resolve(startFolder, name)
  await requireOwnFolder(folder)
  const origin = address?.replace(/\/+$/, '') ?? await findSite()
  const { files, bytes, missing, seq } = await step('Website kopieren', () => copySite(origin, folder, say))
  say(`\n${files} Dateien, ${Math.round(bytes / 1e6)} MB, Stand: Eintrag ${seq}. Sie liegen in ${folder}; LIESMICH.txt sagt, wie man sie ansieht.`)
  for (const address of missing)
    say(`Dorthin führt ein Link, aber die Website hat dort nichts: ${address}`)
  await leave(0)
}

/** The address of the site that runs on this machine, started where it does not. */
async function findSite() {
  const settings = readSettings()
  const origin = `http://127.0.0.1:${settings.webPort}`
  if (await waitForHealth(`${origin}/healthz`, { patience: 1, isHopeless: () => false }))
    return origin
  if (!existsSync(join(settings.dataFolder, 'replica/ledger.jsonl')))
    throw new Problem(`In ${settings.dataFolder} ist noch keine Website gelaufen. Bitte einmal npm start ausführen oder die Adresse einer laufenden Website angeben.`)
  await requireDataFolder(settings.dataFolder)
  const toolchain = await prepare()
  await buildWeb(toolchain)
  await step('Website starten', () => supervise(siteServer(settings, toolchain)))
  return origin
}
