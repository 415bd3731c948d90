// @ts-check
import { closeSync, openSync, renameSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Problem } from '../problem.mjs'
import { say } from '../steps.mjs'
import { startChild } from './children.mjs'
import { isLeaving, leave } from './farewell.mjs'
import { waitForHealth } from './health.mjs'

/**
 * A server to be kept running. `essential`: without it there is nothing left to run for.
 * @typedef {{
 *   label: string, command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv,
 *   logFile: string, healthUrl: string, isEssential: boolean, patience?: number,
 * }} Server
 */

/** Milliseconds to the first restart; doubles with each further death, starts over after a calm minute. */
const firstPause = 3000
const longestPause = 60_000
const calm = 60_000

/**
 * Starts a server, waits until it answers, and from then on keeps it running.
 * @param {Server} server
 */
export async function supervise(server) {
  await prepareLog(server.logFile)
  let isReady = false
  let isDead = false
  let pause = firstPause

  const launch = () => {
    const startedAt = Date.now()
    const log = openSync(server.logFile, 'a')
    const child = startChild(server.command, server.args, { cwd: server.cwd, env: server.env, stdio: ['ignore', log, log] })
    closeSync(log)
    child.once('error', () => onDeath('nicht startbar'))
    child.once('exit', (code, signal) => onDeath(signal ? `Signal ${signal}` : `Ende mit ${code}`))

    /** @param {string} how */
    function onDeath(how) {
      isDead = true
      if (isLeaving() || !isReady)
        return
      if (server.isEssential) {
        say(`${server.label} ist unerwartet beendet (${how}); Näheres steht in ${server.logFile}.`)
        void leave(1)
        return
      }
      const wait = Date.now() - startedAt > calm ? firstPause : pause
      pause = Math.min(wait * 2, longestPause)
      say(`${server.label} ist unerwartet beendet (${how}), neuer Versuch in ${Math.round(wait / 1000)} s; Näheres steht in ${server.logFile}.`)
      setTimeout(() => isLeaving() || launch(), wait)
    }
  }

  launch()
  isReady = await waitForHealth(server.healthUrl, { patience: server.patience ?? 120_000, isHopeless: () => isDead })
  if (!isReady && !isLeaving()) {
    throw new Problem(isDead
      ? `${server.label} ist beim Start abgebrochen; Näheres steht in ${server.logFile}.`
      : `${server.label} antwortet nicht unter ${server.healthUrl}; Näheres steht in ${server.logFile}.`)
  }
}

/** @param {string} file */
async function prepareLog(file) {
  await mkdir(dirname(file), { recursive: true })
  try {
    renameSync(file, `${file}.1`)
  }
  catch {
    // The first start has no log of an earlier one.
  }
}
