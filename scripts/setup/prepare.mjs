// @ts-check
import { step } from '../steps.mjs'
import { installLibraries } from './libraries.mjs'
import { findToolchain } from './toolchain.mjs'

/**
 * Everything before the first build: Node.js, pnpm, libraries.
 * @returns {Promise<import('./toolchain.mjs').Toolchain>}
 */
export async function prepare() {
  const toolchain = await step('Node.js 24 und pnpm 11 bereitstellen', findToolchain)
  await step('Bibliotheken installieren', () => installLibraries(toolchain))
  return toolchain
}
