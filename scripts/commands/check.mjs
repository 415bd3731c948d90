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

/** @typedef {{ label: string, command: string, args: string[], cwd?: string }} Check */
/** @typedef {{ label: string, output: string }} Failure */

/** How many checks run beside each other; each takes a core and up to a gigabyte. */
const lanes = 2

/** Lint with boundaries, types of every package, dead code: all of it, even after a failure. */
export async function check() {
  const toolchain = await prepare()
  const waiting = await listChecks(toolchain.node)
  /** @type {Failure[]} */
  const failures = []

  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      failures.push(...await carryOut(next, toolchain.env))
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
 * @param {Check} check
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Failure[]>} nothing or one
 */
async function carryOut({ label, command, args, cwd = root }, env) {
  let output = ''
  try {
    await step(label, async () => {
      const result = await runQuietly(command, args, { cwd, env: { ...env, FORCE_COLOR: '0', NUXT_TELEMETRY_DISABLED: '1' } })
      output = result.output
      if (result.code !== 0)
        throw new Problem(label)
    })
    return []
  }
  catch (error) {
    return [{ label, output: output || String(error) }]
  }
}

/**
 * @param {string} node
 * @returns {Promise<Check[]>}
 */
async function listChecks(node) {
  const [eslint, knip, tsc] = [binaryOf('.', 'eslint', 'eslint'), binaryOf('.', 'knip', 'knip'), binaryOf('.', 'typescript', 'tsc')]
  const types = (await listTypeScriptProjects()).map(({ folder, isNuxt }) => ({
    label: `Typen: ${folder === '.' ? 'Wurzelordner' : folder}`,
    command: node,
    ...(isNuxt
      ? { args: [binaryOf(folder, 'nuxt', 'nuxt'), 'typecheck'], cwd: join(root, folder) }
      : { args: [tsc, '--noEmit', '-p', folder] }),
  }))
  const lint = [eslint, '.', '--cache', '--cache-location', '.cache/eslint/', '--max-warnings', '0']
  return [
    { label: 'Regeln und Grenzen (ESLint)', command: node, args: lint },
    ...types,
    { label: 'Toter Code (Knip)', command: node, args: [knip, '--no-progress'] },
  ]
}
