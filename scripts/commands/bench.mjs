// @ts-check
import { join } from 'node:path'
import { leave } from '../process/farewell.mjs'
import { runVisibly } from '../process/run.mjs'
import { root } from '../settings.mjs'
import { buildAll } from '../setup/build.mjs'
import { findChromium } from '../setup/chromium.mjs'
import { download } from '../setup/download.mjs'
import { prepare } from '../setup/prepare.mjs'
import { step } from '../steps.mjs'

/**
 * Builds everything and measures it.
 * @param {readonly string[]} args passed on
 */
export async function bench(args) {
  const toolchain = await prepare()
  const isWhole = args.every(arg => arg.startsWith('--'))
  if (isWhole || args.includes('lighthouse')) {
    await findChromium()
    await step('Lighthouse bereitstellen', () => installLighthouse(toolchain))
  }
  await buildAll(toolchain)
  await leave(await runVisibly(toolchain.node, ['bench/run.ts', ...args], { env: toolchain.env }))
}

/**
 * Lighthouse is 140 MB with everything that it needs: it is no member of the workspace, so that nobody gets it who does not measure.
 * @param {import('../setup/toolchain.mjs').Toolchain} toolchain
 */
async function installLighthouse(toolchain) {
  await download({
    what: 'Lighthouse',
    name: 'lighthouse',
    command: toolchain.pnpm,
    args: ['install', '--ignore-workspace', '--frozen-lockfile', '--prefer-offline', '--config.confirmModulesPurge=false'],
    cwd: join(root, 'bench/lighthouse'),
    env: toolchain.env,
  })
}
