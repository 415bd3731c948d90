// @ts-check
import { randomBytes } from 'node:crypto'
import { addToSettingsFile, readSettingsFile } from './settings-file.mjs'

/** How many random keys each of Strapi's secrets holds. */
const secrets = {
  APP_KEYS: 4,
  API_TOKEN_SALT: 1,
  ADMIN_JWT_SECRET: 1,
  TRANSFER_TOKEN_SALT: 1,
  ENCRYPTION_KEY: 1,
}

/**
 * The CMS's own settings from the data folder. Secrets that are missing there are drawn once and kept.
 * @param {string} dataFolder
 * @returns {Promise<Record<string, string>>}
 */
export async function readCmsSettings(dataFolder) {
  const settings = await readSettingsFile(dataFolder)
  const missing = Object.entries(secrets).filter(([name]) => !settings[name])
  if (missing.length === 0)
    return settings
  const drawn = Object.fromEntries(missing.map(([name, count]) => [name, drawKeys(count)]))
  await addToSettingsFile(dataFolder, drawn)
  return { ...settings, ...drawn }
}

/** @param {number} count */
function drawKeys(count) {
  return Array.from({ length: count }, () => randomBytes(24).toString('base64')).join(',')
}
