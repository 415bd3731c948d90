import type { Load } from './load.ts'
import { performance } from 'node:perf_hooks'
import autocannon from 'autocannon'
import { quantile } from '../measure/statistics.ts'
import { Reader } from './reader.ts'

export interface Readings {
  /** Seconds that it really took. */
  readonly duration: number
  readonly answers: number
  /** Milliseconds within which 99 of 100 answers had come. */
  readonly p99: number
  /** How many answers were missing or not 2xx. */
  readonly faults: number
}

/** Readers who ask and read for some seconds, each connection its paths in turn. */
export type Readers = (load: Pick<Load, 'origin' | 'paths' | 'headers' | 'connections'>, seconds: number) => Promise<Readings>

/** Readers who take little of the machine for themselves, so that pages can show how quick they are; for small answers, because they make a text of every body. */
export const quickReaders: Readers = async ({ origin, paths, headers, connections }, seconds) => {
  const { duration, requests, latency, errors, timeouts, non2xx } = await autocannon({
    url: origin,
    requests: paths.map(path => ({ path })),
    headers,
    connections,
    duration: seconds,
  })
  return { duration, answers: requests.total, p99: latency.p99, faults: errors + timeouts + non2xx }
}

/** Readers who leave the bytes as they come: making a text of 100 kB of Brotli takes longer than answering with them. */
export const byteReaders: Readers = async ({ origin, paths, headers, connections }, seconds) => {
  const reader = new Reader(origin, connections)
  const times: number[] = []
  let faults = 0
  const begin = performance.now()
  const end = begin + seconds * 1000
  await Promise.all(Array.from({ length: connections }, async () => {
    while (performance.now() < end) {
      for (const path of paths) {
        const asked = performance.now()
        const { status } = await reader.ask(path, { headers })
        times.push(performance.now() - asked)
        faults += status >= 200 && status < 300 ? 0 : 1
      }
    }
  }))
  reader.close()
  return { duration: (performance.now() - begin) / 1000, answers: times.length, p99: quantile(times, 0.99), faults }
}
