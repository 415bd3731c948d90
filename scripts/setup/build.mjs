// @ts-check
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../problem.mjs'
import { keepOutput, runQuietly } from '../process/run.mjs'
import { root } from '../settings.mjs'
import { step } from '../steps.mjs'
import { hashSources, isFresh, isMade, makeStamped } from './stamp.mjs'

/** @typedef {import('./toolchain.mjs').Toolchain} Toolchain */
/** @typedef {{ label: string, name: string, packageName: string, output: string, results: string[], sources: string[] }} Part */

const stampName = '.stamp'
const common = ['pnpm-lock.yaml', 'config/tsconfig', 'plugins/contract']

/** @type {Part} */
const plugin = {
  label: 'Strapi-Plugin bauen',
  name: 'plugin',
  packageName: '@kek/strapi-plugin',
  output: 'plugins/kek/dist',
  results: ['server/index.js', 'admin/index.js'],
  sources: [...common, 'plugins/kek'],
}
/** @type {Part} */
const cms = {
  label: 'CMS bauen',
  name: 'cms',
  packageName: '@kek/cms',
  output: 'cms/dist',
  results: ['build/index.html'],
  sources: [...plugin.sources, 'cms'],
}
/** @type {Part} */
const web = {
  label: 'Website bauen',
  name: 'web',
  packageName: '@kek/web',
  output: 'web/.output',
  results: ['server/index.mjs'],
  sources: [...common, 'web'],
}

/**
 * Builds plugin and CMS, in this order: Strapi drops the tables of a plugin that it does not find built.
 * @param {Toolchain} toolchain
 */
export async function buildCms(toolchain) {
  await step(plugin.label, () => build(plugin, toolchain))
  await step(cms.label, () => build(cms, toolchain))
}

/**
 * Builds plugin and CMS where there is none. What is there stays, be it of older sources: a CMS may be running on it.
 * @param {Toolchain} toolchain
 */
export async function buildMissingCms(toolchain) {
  const states = await Promise.all([plugin, cms].map(async part => isMade(await describe(part))))
  if (!states.every(Boolean))
    await buildCms(toolchain)
}

/** Makes the next start build plugin and CMS anew, whatever is there. */
export async function forgetCmsBuild() {
  for (const part of [plugin, cms])
    await rm(join(root, part.output, stampName), { force: true })
}

/**
 * Builds the public site.
 * @param {Toolchain} toolchain
 */
export async function buildWeb(toolchain) {
  await step(web.label, () => build(web, toolchain))
}

/**
 * Builds whatever is not up to date.
 * @param {Toolchain} toolchain
 */
export async function buildAll(toolchain) {
  await Promise.all([buildWeb(toolchain), buildCms(toolchain)])
}

/** Whether every part is there, made from the sources as they are now. */
export async function isEverythingBuilt() {
  const states = await Promise.all([plugin, cms, web].map(async part => isFresh(await describe(part))))
  return states.every(Boolean)
}

/**
 * @param {Part} part
 * @param {Toolchain} toolchain
 * @returns {Promise<string | undefined>}
 */
async function build(part, toolchain) {
  const result = await describe(part)
  if (await isFresh(result))
    return 'unverändert'
  await makeStamped(result, async () => {
    const { code, output } = await runQuietly(toolchain.pnpm, ['--filter', part.packageName, 'build'], {
      env: { ...toolchain.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true', NUXT_TELEMETRY_DISABLED: '1' },
    })
    const log = await keepOutput(part.name, output)
    if (code !== 0)
      throw new Problem(`»${part.label}« ist fehlgeschlagen (Ende mit ${code}); Näheres steht in ${log}.`)
    const missing = result.outputs.find(file => !existsSync(file))
    if (missing)
      throw new Problem(`»${part.label}« hat ${missing} nicht erzeugt; Näheres steht in ${log}.`)
  })
}

/** @param {Part} part */
async function describe(part) {
  return {
    stampFile: join(root, part.output, stampName),
    outputs: part.results.map(file => join(root, part.output, file)),
    hash: await hashSources(root, part.sources),
  }
}
