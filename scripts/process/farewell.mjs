// @ts-check
import { constants } from 'node:os'
import process from 'node:process'
import { isRunByNpm } from '../settings.mjs'
import { watchStarter } from './ancestors.mjs'
import { endChildren } from './children.mjs'

let isServing = false
let isEnding = false

/** From here on, being asked to stop is the regular end, not an interruption. */
export function markServing() {
  isServing = true
}

/** Whether everything is being ended: nobody needs to be told of, or restarted after, a death now. */
export function isLeaving() {
  return isEnding
}

/** Makes sure that nothing started here outlives this process: Ctrl-C, SIGTERM, a closed terminal, a dead npm. */
export function sayFarewellOnEnd() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => void leave(isServing ? 0 : 128 + constants.signals[signal]))
  }
  // After the terminal has gone every further word fails; that must not stop the clean-up.
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
  // Started by hand or by a service manager, the starter may well go and this process stay.
  if (isRunByNpm)
    watchStarter(() => void leave(isServing ? 0 : 1))
}

/**
 * Ends everything and then this process. Further calls change nothing: npm passes a Ctrl-C on a second time.
 * @param {number} code
 */
export async function leave(code) {
  if (isEnding)
    return
  isEnding = true
  await endChildren()
  process.exit(code)
}
