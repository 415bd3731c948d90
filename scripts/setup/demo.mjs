// @ts-check
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../problem.mjs'
import { keepOutput, runQuietly } from '../process/run.mjs'
import { root } from '../settings.mjs'
import { cmsEnvironment } from './environment.mjs'

const content = 'demo/kek-2030.json'

/**
 * Whether the demo's content is in the data folder already.
 * @param {import('../settings.mjs').Settings} settings
 */
export function isDemoFilled(settings) {
  return existsSync(markerOf(settings))
}

/**
 * Brings the demo's content into a data folder that has none yet. The marker comes last and the importer doubles nothing,
 * so an attempt that was broken off is simply made again.
 * @param {import('../settings.mjs').Settings} settings
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 */
export async function fillDemo(settings, toolchain) {
  const { code, output } = await runQuietly(toolchain.node, ['cms/scripts/import.ts', content], {
    cwd: root,
    env: await cmsEnvironment(settings, toolchain),
  })
  const log = await keepOutput('demo', output)
  if (code !== 0)
    throw new Problem(`Der Demo-Inhalt ließ sich nicht einlesen (Ende mit ${code}); Näheres steht in ${log}.`)
  await writeFile(markerOf(settings), `${new Date().toISOString()}\n`)
}

/** @param {import('../settings.mjs').Settings} settings */
function markerOf(settings) {
  return join(settings.dataFolder, 'demo-filled')
}
