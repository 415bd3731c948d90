// @ts-check
import { leave } from '../process/farewell.mjs'
import { runVisibly } from '../process/run.mjs'
import { prepare } from '../setup/prepare.mjs'

/** Measures how well and how fast the search answers, beside PostgreSQL. */
export async function measureSearch() {
  const toolchain = await prepare()
  await leave(await runVisibly(toolchain.node, ['--expose-gc', 'web/search-quality/run.ts'], { env: toolchain.env }))
}
