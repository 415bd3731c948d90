import type { Readers } from './readers.ts'
import { readProcessorSeconds } from '../measure/processes.ts'

/** What readers ask for, and of whom. */
export interface Load {
  readonly origin: string
  /** Process that answers, for its processor time. */
  readonly pid: number
  /** Asked for in turn on each connection; all of them together are one piece. */
  readonly paths: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly connections: number
}

export interface LoadResult {
  /** Pieces per second. */
  readonly perSecond: number
  /** Milliseconds within which 99 of 100 answers had come. */
  readonly p99: number
  /** Microseconds of processor time that the server spent on a piece. */
  readonly processorTime: number
}

/** Puts a server under load for some seconds. @throws Error when answers are missing or are not 2xx: then nothing was measured. */
export async function putUnderLoad(readers: Readers, load: Load, seconds: number): Promise<LoadResult> {
  const { origin, pid, paths } = load
  const before = readProcessorSeconds(pid)
  const { duration, answers, p99, faults } = await readers(load, seconds)
  if (faults > 0 || answers === 0)
    throw new Error(`${origin}${paths[0]}: ${faults} von ${answers} Antworten fehlten oder waren nicht die erwarteten.`)
  const pieces = answers / paths.length
  return {
    perSecond: pieces / duration,
    p99,
    processorTime: (readProcessorSeconds(pid) - before) / pieces * 1e6,
  }
}
