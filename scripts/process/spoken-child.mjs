// @ts-check
import { createInterface } from 'node:readline'
import { say } from '../steps.mjs'
import { startChild } from './children.mjs'

/** @typedef {{ label: string, command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv }} Program */

/**
 * Starts a program whose every line is shown behind its name.
 * @param {Program} program
 * @returns {import('./children.mjs').ChildProcess}
 */
export function startSpokenChild({ label, command, args, cwd, env }) {
  const child = startChild(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) {
    if (stream)
      createInterface({ input: stream }).on('line', line => say(`${label.padEnd(8)}│ ${line}`))
  }
  return child
}
