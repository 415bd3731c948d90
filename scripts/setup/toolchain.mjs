// @ts-check
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { Problem } from '../problem.mjs'
import { runQuietly } from '../process/run.mjs'
import { cleanEnvironment, root } from '../settings.mjs'
import { download } from './download.mjs'
import { hashSources, isFresh, makeStamped } from './stamp.mjs'

const folder = join(root, '.toolchain')
const bin = join(folder, 'node_modules/.bin')

/**
 * The Node.js and pnpm that everything else runs on, and an environment whose PATH finds them first.
 * @typedef {{ node: string, pnpm: string, env: NodeJS.ProcessEnv }} Toolchain
 */

/**
 * Takes Node 24 and pnpm 11 from this machine where it has both, else brings the pinned ones.
 * @returns {Promise<Toolchain>}
 */
export async function findToolchain() {
  const hasNode = process.versions.node.startsWith('24.')
  const ownFolder = dirname(process.execPath)
  if (hasNode && await hasPnpm())
    return { node: process.execPath, pnpm: 'pnpm', env: environment(ownFolder) }
  await installPinned()
  const pnpm = join(bin, 'pnpm')
  if (hasNode)
    return { node: process.execPath, pnpm, env: environment(ownFolder, bin) }
  const node = join(bin, 'node')
  if (!existsSync(node))
    throw new Problem(`Für dieses System (${process.platform}, ${process.arch}) liegt kein Node.js 24 bereit. Bitte Node.js 24 installieren und noch einmal starten.`)
  return { node, pnpm, env: environment(bin) }
}

async function hasPnpm() {
  try {
    const { code, output } = await runQuietly('pnpm', ['--version'], { env: cleanEnvironment() })
    return code === 0 && output.trim().startsWith('11.')
  }
  catch {
    return false
  }
}

async function installPinned() {
  const stampFile = join(folder, 'node_modules/.stamp')
  const hash = await hashSources(folder, ['package.json', 'package-lock.json'])
  if (await isFresh({ stampFile, hash, outputs: [join(bin, 'pnpm')] }))
    return
  await makeStamped({ stampFile, hash }, () => download({
    what: 'Node.js und pnpm',
    name: 'toolchain',
    command: 'npm',
    args: ['ci', '--no-audit', '--no-fund'],
    cwd: folder,
    env: cleanEnvironment(),
  }))
}

/** @param {string[]} first folders that PATH begins with */
function environment(...first) {
  const env = cleanEnvironment()
  // The pinned Node.js knows only the certificate authorities it brings; a county's proxy signs with one that this machine was told of.
  return { ...env, NODE_USE_SYSTEM_CA: '1', PATH: [...first, env.PATH].join(delimiter) }
}
