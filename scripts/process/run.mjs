// @ts-check
import { Buffer } from 'node:buffer'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { logFolder, root } from '../settings.mjs'
import { startChild } from './children.mjs'

/** @typedef {{ cwd?: string, env: NodeJS.ProcessEnv }} RunOptions */

/**
 * Runs a command to its end in this terminal and answers its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<number>}
 */
export async function runVisibly(command, args, options) {
  return await ending(startChild(command, args, { cwd: root, ...options, stdio: ['ignore', 'inherit', 'inherit'] }))
}

/**
 * Runs a command to its end without a word and keeps what it said.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions & { hear?: (words: string) => void, signal?: AbortSignal }} options what to do with its words as they come; what ends it early, as a failure
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runQuietly(command, args, { hear, signal, ...options }) {
  const child = startChild(command, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  /** @type {Uint8Array[]} */
  const chunks = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      chunks.push(chunk)
      hear?.(chunk.toString())
    })
  }
  signal?.addEventListener('abort', () => child.kill('SIGTERM'), { once: true })
  const code = await ending(child)
  return { code, output: Buffer.concat(chunks).toString('utf8') }
}

/**
 * Keeps the output of a failed command in a file and answers where, as seen from the repository.
 * @param {string} name
 * @param {string} output
 */
export async function keepOutput(name, output) {
  const file = join(logFolder, `${name}.log`)
  await mkdir(logFolder, { recursive: true })
  await writeFile(file, output)
  return relative(root, file)
}

/**
 * @param {import('./children.mjs').ChildProcess} child
 * @returns {Promise<number>}
 */
function ending(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => resolve(code ?? 1))
  })
}
