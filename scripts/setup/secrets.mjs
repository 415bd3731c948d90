// @ts-check
import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How many random keys each of Strapi's secrets holds. */
const secrets = {
  APP_KEYS: 4,
  API_TOKEN_SALT: 1,
  ADMIN_JWT_SECRET: 1,
  TRANSFER_TOKEN_SALT: 1,
  JWT_SECRET: 1,
  ENCRYPTION_KEY: 1,
}

/**
 * The CMS's own settings from the data folder. Secrets that are missing there are drawn once and kept.
 * @param {string} dataFolder
 * @returns {Promise<Record<string, string>>}
 */
export async function readCmsSettings(dataFolder) {
  const file = join(dataFolder, 'cms.env')
  const text = await readFile(file, 'utf8').catch(() => '')
  const settings = parse(text)
  const drawn = Object.entries(secrets)
    .filter(([name]) => !settings[name])
    .map(([name, count]) => [name, Array.from({ length: count }, () => randomBytes(24).toString('base64')).join(',')])
  if (drawn.length > 0) {
    const lines = drawn.map(([name, value]) => `${name}=${value}\n`).join('')
    const kept = text === '' || text.endsWith('\n') ? text : `${text}\n`
    await writeFile(file, kept + lines, { mode: 0o600 })
  }
  return { ...settings, ...Object.fromEntries(drawn) }
}

/**
 * Lines of NAME=value; empty lines and those that begin with # are left out.
 * @param {string} text
 * @returns {Record<string, string>}
 */
function parse(text) {
  const pairs = text.split('\n').map(line => /^\s*([A-Z_]\w*)\s*=(.*)$/i.exec(line))
  return Object.fromEntries(pairs.flatMap(match => match ? [[match[1], (match[2] ?? '').trim()]] : []))
}
