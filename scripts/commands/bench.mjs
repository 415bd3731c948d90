// @ts-check
import { leave } from '../process/farewell.mjs'
import { runVisibly } from '../process/run.mjs'
import { buildCms, buildWeb } from '../setup/build.mjs'
import { prepare } from '../setup/prepare.mjs'

/**
 * Builds everything and measures it.
 * @param {readonly string[]} args passed on
 */
export async function bench(args) {
  const toolchain = await prepare()
  await Promise.all([
    buildWeb(toolchain),
    buildCms(toolchain),
  ])
  await leave(await runVisibly(toolchain.node, ['bench/run.ts', ...args], { env: toolchain.env }))
}
