// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Problem } from '../problem.mjs'
import { root } from '../settings.mjs'
import { cmsEnvironment, siteEnvironment } from './environment.mjs'

/** @typedef {import('../settings.mjs').Settings} Settings */
/** @typedef {import('./toolchain.mjs').Toolchain} Toolchain */
/** @typedef {import('../process/supervisor.mjs').Server} Server */

/** Makes a server end when the front door was killed. */
export const lifeline = ['--import', pathToFileURL(join(root, 'scripts/process/lifeline.mjs')).href]

/**
 * The CMS as it runs for editors.
 * @param {Settings} settings
 * @param {Toolchain} toolchain
 * @returns {Promise<Server>}
 */
export async function cmsServer(settings, toolchain) {
  if (!existsSync(join(root, 'plugins/kek/dist/server/index.js')))
    throw new Problem('Das Plugin ist nicht gebaut; ohne es würde das CMS dessen Tabellen löschen und startet deshalb nicht.')
  return {
    label: 'CMS',
    command: toolchain.node,
    args: [...lifeline, binaryOf('cms', '@strapi/strapi', 'strapi'), 'start'],
    cwd: join(root, 'cms'),
    env: await cmsEnvironment(settings, toolchain),
    logFile: join(settings.dataFolder, 'logs/cms.log'),
    healthUrl: `http://127.0.0.1:${settings.cmsPort}/_health`,
    // The site has its own copy of the ledger and goes on without the CMS.
    isEssential: false,
  }
}

/**
 * The public site.
 * @param {Settings} settings
 * @param {Toolchain} toolchain
 * @returns {Server}
 */
export function siteServer(settings, toolchain) {
  return {
    label: 'Website',
    command: toolchain.node,
    args: [...lifeline, 'web/.output/server/index.mjs'],
    cwd: root,
    env: siteEnvironment(settings, toolchain),
    logFile: join(settings.dataFolder, 'logs/web.log'),
    healthUrl: `http://127.0.0.1:${settings.webPort}/healthz`,
    isEssential: true,
  }
}

/**
 * The file that a package's command runs, as seen from a member of the workspace that depends on it.
 * @param {string} member folder
 * @param {string} packageName
 * @param {string} command
 */
export function binaryOf(member, packageName, command) {
  const folder = join(root, member, 'node_modules', packageName)
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  return join(folder, typeof bin === 'string' ? bin : bin[command] ?? '')
}
