// @ts-check
import { resolve } from 'node:path'
import { requireDataFolder } from '../guard/disk.mjs'
import { Problem } from '../problem.mjs'
import { leave } from '../process/farewell.mjs'
import { runVisibly } from '../process/run.mjs'
import { readSettings, root, startFolder } from '../settings.mjs'
import { buildCms } from '../setup/build.mjs'
import { cmsEnvironment } from '../setup/environment.mjs'
import { prepare } from '../setup/prepare.mjs'

/**
 * Reads a file of content into the CMS.
 * @param {readonly string[]} args
 */
export async function importContent(args) {
  const [file] = args
  if (!file || args.length > 1)
    throw new Problem('Bitte genau eine Datei angeben: npm run import -- DATEI')
  await runCmsScript('cms/scripts/import.ts', [resolve(startFolder, file)])
}

/** Recomputes the whole ledger and says where it breaks, if it does. */
export async function verifyLedger() {
  await runCmsScript('cms/scripts/verify-ledger.ts', [])
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 */
async function runCmsScript(script, args) {
  const settings = readSettings()
  await requireDataFolder(settings.dataFolder)
  const toolchain = await prepare()
  await buildCms(toolchain)
  await leave(await runVisibly(toolchain.node, [script, ...args], { cwd: root, env: await cmsEnvironment(settings, toolchain) }))
}
