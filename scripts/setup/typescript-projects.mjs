// @ts-check
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../settings.mjs'
import { listMembers } from './members.mjs'

/**
 * Every folder whose types are checked for themselves: the repository's own scripts, each package, and the parts of a package
 * (a plugin's server and its panel) that have settings of their own.
 * @returns {Promise<{ folder: string, isNuxt: boolean }[]>}
 */
export async function listTypeScriptProjects() {
  const members = await listMembers()
  const parts = await Promise.all(members.map(async (member) => {
    const entries = await readdir(join(root, member), { withFileTypes: true })
    return entries.filter(entry => entry.isDirectory() && !isForeign(entry.name)).map(entry => `${member}/${entry.name}`)
  }))
  return ['.', 'scripts', ...members, ...parts.flat()]
    .filter(folder => existsSync(join(root, folder, 'tsconfig.json')))
    .map(folder => ({ folder, isNuxt: existsSync(join(root, folder, 'nuxt.config.ts')) }))
}

/** @param {string} name */
function isForeign(name) {
  return name.startsWith('.') || ['node_modules', 'dist', 'build'].includes(name)
}
