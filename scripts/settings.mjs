// @ts-check
import { resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { Problem } from './problem.mjs'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Logs of installs and builds; the servers' own logs lie in the data folder. */
export const logFolder = resolve(root, '.cache/kek')

/**
 * What a person can set from outside, read once.
 * @typedef {{ cmsPort: number, webPort: number, dataFolder: string, demo: '0' | '1' | undefined, demoPassword: string, databaseClient: string | undefined, siteUrl: string }} Settings
 */

/** Whether npm has started this program and expects it to end with npm. */
export const isRunByNpm = Boolean(process.env.npm_lifecycle_event)

/** Where the person stood who typed the command: npm itself changes to the repository's folder. */
export const startFolder = process.env.INIT_CWD ?? process.cwd()

/** The browser for the tests that the person has chosen. */
export const chosenBrowser = process.env.CHROMIUM_PATH

/**
 * Reads the settings from the environment, with the defaults of the demo.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Settings}
 */
export function readSettings(env = process.env) {
  const cmsPort = readPort(env, 'CMS_PORT', 1337)
  const webPort = readPort(env, 'WEB_PORT', 3000)
  if (cmsPort === webPort)
    throw new Problem(`CMS_PORT und WEB_PORT sind beide ${cmsPort}; CMS und Website brauchen je einen eigenen Port.`)
  return {
    cmsPort,
    webPort,
    dataFolder: resolve(root, env.KEK_DATA_DIR || '.data'),
    demo: readSwitch(env, 'KEK_DEMO'),
    databaseClient: env.DATABASE_CLIENT || undefined,
    demoPassword: env.KEK_DEMO_PASSWORD || 'Kek-Demo-2030',
    siteUrl: env.KEK_SITE_URL || `http://127.0.0.1:${webPort}`,
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {number} fallback
 */
function readPort(env, name, fallback) {
  const text = env[name] || String(fallback)
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new Problem(`${name} muss eine Zahl zwischen 1 und 65535 sein, nicht »${text}«.`)
  return port
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 */
function readSwitch(env, name) {
  const text = env[name] || undefined
  if (text === undefined || text === '0' || text === '1')
    return text
  throw new Problem(`${name} muss 0 oder 1 sein, nicht »${text}«.`)
}

/**
 * The caller's environment without what npm adds for its own scripts: a nested npm or pnpm would take it for its settings.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function cleanEnvironment(env = process.env) {
  const isOfNpm = /^(?:npm_(?:package|lifecycle)_|npm_(?:command|execpath|node_execpath|config_(?:local_prefix|loglevel))$|INIT_CWD$)/
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isOfNpm.test(name)))
}
