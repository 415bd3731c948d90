// @ts-check
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../settings.mjs'

/**
 * The folders of the workspace's packages: those at the top and the plugins.
 * @returns {Promise<string[]>}
 */
export async function listMembers() {
  const top = await foldersIn('.')
  const plugins = (await foldersIn('plugins')).map(name => `plugins/${name}`)
  return [...top, ...plugins].filter(folder => existsSync(join(root, folder, 'package.json')))
}

/** @param {string} folder */
async function foldersIn(folder) {
  const entries = await readdir(join(root, folder), { withFileTypes: true })
  return entries.filter(entry => entry.isDirectory() && !entry.name.startsWith('.')).map(entry => entry.name)
}
