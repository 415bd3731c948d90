// @ts-check
import { join } from 'node:path'
import { Problem } from '../problem.mjs'
import { leave } from '../process/farewell.mjs'
import { runQuietly } from '../process/run.mjs'
import { root } from '../settings.mjs'
import { prepare } from '../setup/prepare.mjs'
import { binaryOf } from '../setup/servers.mjs'
import { listTypeScriptProjects } from '../setup/typescript-projects.mjs'
import { say, step } from '../steps.mjs'

/**
 * @typedef {{ label: string, command: string, args: string[], cwd?: string }} Check
 */

/** How many checks run beside each other; each takes a core and up to a gigabyte. */
const lanes = 2

/** Lint with boundaries, types of every package, dead code: all of it, even after a failure. */
export async function check() {
  const toolchain = await prepare()
  const waiting = await listChecks(toolchain.node)
  /** @type {{ label: string, output: string }[]} */
  const failures = []

  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { label, command, args, cwd = root } = next
      await step(label, async () => {
        const { code, output } = await runQuietly(command, args, {
          cwd,
          env: { ...toolchain.env, FORCE_COLOR: '0', NUXT_TELEMETRY_DISABLED: '1' },
        })
        if (code === 0)
          return
        failures.push({ label, output })
        return 'Fehler'
      })
    }
  }
  await Promise.all(Array.from({ length: lanes }, work))

  for (const { label, output } of failures)
    say(`\n── ${label} ──\n${output.trim()}`)
  if (failures.length > 0)
    throw new Problem(`Nicht in Ordnung: ${failures.map(failure => failure.label).join(', ')}.`)
  say('\nAlles in Ordnung.')
  await leave(0)
}

/**
 * @param {string} node
 * @returns {Promise<Check[]>}
 */
async function listChecks(node) {
  const tool = (/** @type {string} */ name, /** @type {string} */ command) => binaryOf('.', name, command)
  const projects = await listTypeScriptProjects()
  const types = projects.map(({ folder, isNuxt }) => isNuxt
    ? {
        label: `Typen: ${folder}`,
        command: node,
        args: [
          binaryOf(folder, 'nuxt', 'nuxt'),
          'typecheck',
        ],
        cwd: join(root, folder),
      }
    : {
        label: `Typen: ${folder}`,
        command: node,
        args: [
          tool('typescript', 'tsc'),
          '--noEmit',
          '-p',
          folder,
        ],
      })
  return [
    {
      label: 'Regeln und Grenzen (ESLint)',
      command: node,
      args: [
        tool('eslint', 'eslint'),
        '.',
        '--cache',
        '--cache-location',
        '.cache/eslint/',
        '--max-warnings',
        '0',
      ],
    },
    ...types,
    {
      label: 'Toter Code (Knip)',
      command: node,
      args: [
        tool('knip', 'knip'),
        '--no-progress',
      ],
    },
  ]
}
