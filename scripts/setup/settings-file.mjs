// @ts-check
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

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
  await writeFile(fileIn(dataFolder), start + lines, { mode: 0o600 })
}

/** @param {string} dataFolder */
async function readText(dataFolder) {
  return await readFile(fileIn(dataFolder), 'utf8').catch(() => '')
}

/** @param {string} dataFolder */
function fileIn(dataFolder) {
  return join(dataFolder, 'cms.env')
}
