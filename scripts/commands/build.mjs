// @ts-check
import { leave } from '../process/farewell.mjs'
import { buildAll } from '../setup/build.mjs'
import { prepare } from '../setup/prepare.mjs'

/** Builds plugin, CMS and site without starting them: for machines that start the servers by other means. */
export async function build() {
  const toolchain = await prepare()
  await buildAll(toolchain)
  await leave(0)
}
