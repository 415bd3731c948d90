// @ts-check
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../problem.mjs'

/**
 * What the data folder keeps for the CMS: lines of NAME=value, of which a later one wins. Empty lines and those that begin
 * with # are left out.
 * @param {string} dataFolder
 * @returns {Promise<Record<string, string>>}
 */
export async function readSettingsFile(dataFolder) {
  const pairs = (await readText(dataFolder)).split('\n').map(line => /^\s*([A-Z_]\w*)\s*=(.*)$/i.exec(line))
  return Object.fromEntries(pairs.flatMap(match => match ? [[match[1], (match[2] ?? '').trim()]] : []))
}

/**
 * Adds lines, and leaves what is there as a person may have written it.
 * @param {string} dataFolder
 * @param {Record<string, string>} settings
 */
export async function addToSettingsFile(dataFolder, settings) {
  const text = await readText(dataFolder)
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`).join('')
  // Whole or not at all: without its secrets the CMS would sign everybody out, without its mode it would take itself for a demo.
  const beside = `${fileIn(dataFolder)}.new`
  await writeFile(beside, start + lines, { mode: 0o600, flush: true })
  await rename(beside, fileIn(dataFolder))
}

/** @param {string} dataFolder */
async function readText(dataFolder) {
  try {
    return await readFile(fileIn(dataFolder), 'utf8')
  }
  catch (cause) {
    if (/** @type {NodeJS.ErrnoException} */ (cause).code === 'ENOENT')
      return ''
    throw new Problem(`${fileIn(dataFolder)} lässt sich nicht lesen: ${/** @type {Error} */ (cause).message}`)
  }
}

/** @param {string} dataFolder */
function fileIn(dataFolder) {
  return join(dataFolder, 'cms.env')
}
