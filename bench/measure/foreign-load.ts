import { cpus } from 'node:os'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { readBusySeconds, readProcessorSecondsOfAll } from './processes.ts'

/**
 * Starts to watch how much of the machine others take: all but this process and what it has started.
 * @returns the share (0 to 1, of all cores) that went to others since the start
 */
export function watchForeignLoad(): () => number {
  const own = () => readProcessorSecondsOfAll(process.pid)
  const begin = { time: performance.now(), busy: readBusySeconds(), own: own() }
  return () => {
    const seconds = (performance.now() - begin.time) / 1000
    const foreign = (readBusySeconds() - begin.busy) - (own() - begin.own)
    return Math.min(1, Math.max(0, foreign / (seconds * cpus().length)))
  }
}
