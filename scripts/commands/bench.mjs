// @ts-check
import { leave } from '../process/farewell.mjs'
import { runVisibly } from '../process/run.mjs'
import { buildAll } from '../setup/build.mjs'
import { prepare } from '../setup/prepare.mjs'

/**
 * Builds everything and measures it.
 * @param {readonly string[]} args passed on
 */
export async function bench(args) {
  const toolchain = await prepare()
  await buildAll(toolchain)
  await leave(await runVisibly(toolchain.node, ['bench/run.ts', ...args], { env: toolchain.env }))
}
