// @ts-check
import { readFile } from 'node:fs/promises'

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * Counts the tests of a run of Vitest by its JSON report.
 * @param {string} file
 * @param {number} exitCode
 * @returns {Promise<Tally>}
 */
export async function tallyVitest(file, exitCode) {
  const report = await readReport(file)
  return withExitCode({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }, exitCode)
}

/**
 * Counts the tests of a run of Playwright by its JSON report. A test that passed only when repeated has passed.
 * @param {string} file
 * @param {number} exitCode
 * @returns {Promise<Tally>}
 */
export async function tallyPlaywright(file, exitCode) {
  const { expected = 0, flaky = 0, unexpected = 0 } = (await readReport(file))?.stats ?? {}
  return withExitCode({ passed: expected + flaky, failed: unexpected }, exitCode)
}

/**
 * Adds tallies up.
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
  }
}

/**
 * A run that failed as a whole (a file that does not load, a server that does not start) counts as one failure at least.
 * @param {Tally} tally
 * @param {number} exitCode
 * @returns {Tally}
 */
function withExitCode({ passed, failed }, exitCode) {
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1) }
}

/**
 * @typedef {{ numPassedTests?: number, numFailedTests?: number, stats?: { expected?: number, flaky?: number, unexpected?: number } }} Report
 */

/**
 * @param {string} file
 * @returns {Promise<Report | undefined>}
 */
async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  }
  catch {
    // A run that broke off has written none; its exit code tells.
    return undefined
  }
}
