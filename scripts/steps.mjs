// @ts-check
import process from 'node:process'
import { isLeaving } from './process/farewell.mjs'

/** @type {Map<string, number>} What is going on now, with its start. */
const running = new Map()
/** @type {NodeJS.Timeout | undefined} */
let ticker

/**
 * Does one step of the way and says in a line how long it took.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work may return a text, which is shown behind the label
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const start = performance.now()
  running.set(label, start)
  showRunning()
  let mark = '✗'
  let note = ''
  try {
    const result = await work()
    mark = '✓'
    note = typeof result === 'string' ? ` (${result})` : ''
    return result
  }
  finally {
    running.delete(label)
    if (!isLeaving())
      say(`  ${mark} ${(label + note).padEnd(58)} ${seconds(performance.now() - start).padStart(8)}`)
    if (running.size === 0) {
      clearInterval(ticker)
      ticker = undefined
    }
  }
}

/**
 * Prints a line, above the line that shows what is going on.
 * @param {string} [text]
 */
export function say(text = '') {
  clearLine()
  process.stdout.write(`${text}\n`)
  showRunning()
}

/**
 * A duration as a German reader writes it.
 * @param {number} milliseconds
 */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`
}

function clearLine() {
  if (process.stdout.isTTY)
    process.stdout.write('\r\x1B[K')
}

function showRunning() {
  if (!process.stdout.isTTY || running.size === 0)
    return
  ticker ??= setInterval(showRunning, 1000).unref()
  const started = Math.min(...running.values())
  const line = `  … ${[...running.keys()].join(', ')} (${seconds(performance.now() - started)})`
  clearLine()
  process.stdout.write(line.slice(0, (process.stdout.columns || 80) - 1))
}
