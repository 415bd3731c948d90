// @ts-check
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { requireDataFolder } from '../guard/disk.mjs'
import { Problem } from '../problem.mjs'
import { leave } from '../process/farewell.mjs'
import { runVisibly } from '../process/run.mjs'
import { readSettings, root, startFolder } from '../settings.mjs'
import { buildCms, buildMissingCms } from '../setup/build.mjs'
import { cmsEnvironment, readOnlyEnvironment } from '../setup/environment.mjs'
import { prepare } from '../setup/prepare.mjs'

/**
 * Reads a file of content into the CMS, or the plan that a site gives at an address.
 * @param {readonly string[]} args
 */
export async function importContent(args) {
  const [file] = args
  if (!file || args.length > 1)
    throw new Problem('Bitte genau eine Datei oder Adresse angeben: npm run import -- DATEI')
  const settings = readSettings()
  await requireDataFolder(settings.dataFolder)
  const toolchain = await prepare()
  await buildCms(toolchain)
  await runScript(toolchain, ['cms/scripts/import.ts', /^https?:\/\//.test(file) ? file : resolve(startFolder, file)], await cmsEnvironment(settings, toolchain))
}

/** Recomputes the whole ledger and says where it breaks, if it does. Changes nothing, also not beneath a CMS that is running. */
export async function verifyLedger() {
  const settings = readSettings()
  if (!existsSync(settings.dataFolder))
    throw new Problem(`Den Datenordner ${settings.dataFolder} gibt es nicht. Ein anderer lässt sich mit KEK_DATA_DIR=… wählen.`)
  const toolchain = await prepare()
  await buildMissingCms(toolchain)
  await runScript(toolchain, ['cms/scripts/verify-ledger.ts'], await readOnlyEnvironment(settings, toolchain))
}

/**
 * @param {import('../setup/toolchain.mjs').Toolchain} toolchain
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function runScript(toolchain, args, env) {
  await leave(await runVisibly(toolchain.node, args, { cwd: root, env }))
}
