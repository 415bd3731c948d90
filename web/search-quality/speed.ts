import type { Reading } from '../server/views/reading.ts'
import process from 'node:process'
import { searchView } from '../server/search/search-view.ts'

/** How long answers take, in milliseconds. */
export interface Times {
  readonly median: number
  readonly p95: number
}

export interface Speed {
  /** As somebody waits. */
  readonly clock: Times
  /** What the processor works on it, whatever else the machine does. */
  readonly processor: Times
}

function timesOf(values: readonly number[]): Times {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}

/** Measures whole answers of the search, as the page gets them, after a first round that warms up. */
export function measureSpeed(questions: readonly string[], reading: Reading): Speed {
  const ask = (q: string): { readonly clock: number, readonly processor: number } => {
    const begin = performance.now()
    const used = process.cpuUsage()
    searchView({ q }, reading)
    const { user, system } = process.cpuUsage(used)
    return { clock: performance.now() - begin, processor: (user + system) / 1000 }
  }
  questions.forEach(ask)
  const measured = questions.map(ask)
  return { clock: timesOf(measured.map(({ clock }) => clock)), processor: timesOf(measured.map(({ processor }) => processor)) }
}
