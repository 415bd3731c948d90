// @ts-check
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../problem.mjs'
import { leave } from '../process/farewell.mjs'
import { runVisibly } from '../process/run.mjs'
import { sum, tallyPlaywright, tallyVitest } from '../report/tally.mjs'
import { logFolder, root } from '../settings.mjs'
import { buildAll } from '../setup/build.mjs'
import { findChromium } from '../setup/chromium.mjs'
import { prepare } from '../setup/prepare.mjs'
import { binaryOf } from '../setup/servers.mjs'
import { say, seconds, step } from '../steps.mjs'

/** @typedef {import('../setup/toolchain.mjs').Toolchain} Toolchain */

/**
 * Runs every test there is, or those whose path holds one of the given words.
 * @param {readonly string[]} filters those that begin with `e2e` choose browser tests, all others Vitest's
 */
export async function test(filters) {
  const begin = performance.now()
  const { browser, code } = split(filters)
  const hasBrowserTests = browser && existsSync(join(root, 'e2e/playwright.config.ts'))
  const chromium = hasBrowserTests && await step('Browser bereitstellen', findChromium)
  const toolchain = await prepare()
  await buildAll(toolchain)
  const tallies = []
  if (code)
    tallies.push(await runVitest(toolchain, code))
  if (chromium)
    tallies.push(await runPlaywright(toolchain, chromium, browser))
  if (tallies.length === 0)
    throw new Problem('Hier gibt es noch keine Browser-Tests.')
  const { passed, failed } = sum(tallies)
  say(`\nDauer: ${seconds(performance.now() - begin)}`)
  say(`${passed} passed, ${failed} failed`)
  await leave(failed === 0 ? 0 : 1)
}

/**
 * Which of the two runners has something to do, and with which filters (none: everything).
 * @param {readonly string[]} filters
 * @returns {{ browser?: string[], code?: string[] }}
 */
export function split(filters) {
  if (filters.length === 0)
    return { browser: [], code: [] }
  const isForBrowser = (/** @type {string} */ filter) => /^(?:\.\/)?e2e(?:\/|$)/.test(filter)
  const browser = filters.filter(isForBrowser).map(filter => filter.replace(/^(?:\.\/)?e2e\/?/, '')).filter(Boolean)
  const code = filters.filter(filter => !isForBrowser(filter))
  return {
    ...(filters.some(isForBrowser) && { browser }),
    ...(code.length > 0 && { code }),
  }
}

/**
 * @param {Toolchain} toolchain
 * @param {readonly string[]} filters
 */
async function runVitest(toolchain, filters) {
  const report = join(logFolder, 'vitest.json')
  await rm(report, { force: true })
  const vitest = binaryOf('.', 'vitest', 'vitest')
  const args = [vitest, 'run', ...filters, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return await tallyVitest(report, await runVisibly(toolchain.node, args, { env: toolchain.env }))
}

/**
 * @param {Toolchain} toolchain
 * @param {string} chromium
 * @param {readonly string[]} filters
 */
async function runPlaywright(toolchain, chromium, filters) {
  const report = join(logFolder, 'playwright.json')
  await rm(report, { force: true })
  const playwright = binaryOf('e2e', '@playwright/test', 'playwright')
  const code = await runVisibly(toolchain.node, [playwright, 'test', ...filters, '--reporter=list,json'], {
    cwd: join(root, 'e2e'),
    env: { ...toolchain.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  return await tallyPlaywright(report, code)
}
