// @ts-check
import { settleMode } from './mode.mjs'
import { readCmsSettings } from './secrets.mjs'
import { readSettingsFile } from './settings-file.mjs'

/**
 * The environment of everything that runs the CMS to write: server, importer.
 * What the caller sets wins over what is kept in the data folder.
 * @param {import('../settings.mjs').Settings} settings
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function cmsEnvironment(settings, toolchain) {
  return {
    ...await readCmsSettings(settings.dataFolder),
    ...toolchain.env,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(settings.cmsPort),
    KEK_DATA_DIR: settings.dataFolder,
    KEK_DEMO: await settleMode(settings) ? '1' : '0',
    KEK_DEMO_PASSWORD: settings.demoPassword,
    KEK_SITE_URL: settings.siteUrl,
    STRAPI_TELEMETRY_DISABLED: 'true',
  }
}

/**
 * The environment of what only looks at the CMS's data: with what is kept in the data folder, which gets nothing added.
 * @param {import('../settings.mjs').Settings} settings
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function readOnlyEnvironment(settings, toolchain) {
  return {
    ...await readSettingsFile(settings.dataFolder),
    ...toolchain.env,
    NODE_ENV: 'production',
    KEK_DATA_DIR: settings.dataFolder,
    STRAPI_TELEMETRY_DISABLED: 'true',
  }
}

/**
 * The environment of the public site.
 * @param {import('../settings.mjs').Settings} settings
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 * @returns {NodeJS.ProcessEnv}
 */
export function siteEnvironment(settings, toolchain) {
  return {
    ...toolchain.env,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(settings.webPort),
    KEK_SITE_URL: settings.siteUrl,
    KEK_LEDGER_URL: `http://127.0.0.1:${settings.cmsPort}`,
    KEK_REPLICA_DIR: `${settings.dataFolder}/replica`,
    NUXT_TELEMETRY_DISABLED: '1',
  }
}
