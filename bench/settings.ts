import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))
/** What the last run gave; not kept in the repository. */
export const resultFile = fileURLToPath(new URL('results/latest.json', import.meta.url))
/** What was recorded on purpose: the figures, and the page that shows them. */
export const recordFile = join(root, 'docs/bench.json')
export const recordPage = join(root, 'docs/bench.md')

/** The first port that is tried for the servers of the bench. */
export const firstPort = Number(process.env.KEK_BENCH_PORT || 41500)

/** Debian's Chromium, for what only a browser can measure. */
export const chromium = process.env.CHROMIUM_PATH || '/usr/bin/chromium'

/** What a server needs of the environment to find its own programs. */
export const path = process.env.PATH ?? ''
