// @ts-check
import { spawn } from 'node:child_process'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Set<number>} Process groups that this process has started and must not leave behind. */
const groups = new Set()

/**
 * Starts a process as the head of a group of its own, so that it can be ended with everything it starts itself,
 * and so that a Ctrl-C in the terminal reaches this process alone, which then ends the others in order.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {ChildProcess}
 */
export function startChild(command, args, options) {
  const child = spawn(command, args, { ...options, detached: true })
  const { pid } = child
  if (pid !== undefined) {
    groups.add(pid)
    child.once('exit', () => {
      if (!isAlive(pid))
        groups.delete(pid)
    })
  }
  return child
}

/**
 * Ends everything that was started here: politely first, by force after the given time.
 * @param {number} [patience] milliseconds
 */
export async function endChildren(patience = 8000) {
  await Promise.all([...groups].map(group => endGroup(group, patience)))
}

/**
 * Ends one process with everything it has started.
 * @param {number} group
 * @param {number} [patience] milliseconds
 */
export async function endGroup(group, patience = 8000) {
  const deadline = Date.now() + patience
  signalGroup(group, 'SIGTERM')
  while (isAlive(group) && Date.now() < deadline)
    await sleep(50)
  signalGroup(group, 'SIGKILL')
  groups.delete(group)
}

/** @param {number} group */
function isAlive(group) {
  return signalGroup(group, 0)
}

/**
 * @param {number} group
 * @param {NodeJS.Signals | 0} signal
 */
function signalGroup(group, signal) {
  try {
    return process.kill(-group, signal)
  }
  catch {
    return false
  }
}
