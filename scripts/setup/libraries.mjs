// @ts-check
import { join } from 'node:path'
import { root } from '../settings.mjs'
import { download } from './download.mjs'
import { listMembers } from './members.mjs'
import { hashSources, isFresh, makeStamped } from './stamp.mjs'

const stampFile = join(root, 'node_modules/.stamp')

/** Whether the libraries are there and are those that the lock file names. */
export async function areLibrariesFresh() {
  return await isFresh({ stampFile, hash: await hashLibraries(), outputs: [join(root, 'node_modules/.modules.yaml')] })
}

/**
 * Installs all libraries of the workspace as the lock file says.
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 */
export async function installLibraries(toolchain) {
  if (await areLibrariesFresh())
    return 'unverändert'
  await makeStamped({ stampFile, hash: await hashLibraries() }, () => download({
    what: 'Die Bibliotheken',
    name: 'libraries',
    command: toolchain.pnpm,
    // Without a terminal pnpm would wait for a yes before it replaces an older node_modules.
    args: ['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'],
    cwd: root,
    env: toolchain.env,
  }))
}

async function hashLibraries() {
  const packages = ['.', ...await listMembers()].map(folder => `${folder}/package.json`)
  return await hashSources(root, ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...packages])
}
