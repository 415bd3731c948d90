import type { Reply } from '../load/reader.ts'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { programAt } from './server.ts'

/** What the bare server answers at a path. */
export interface RecordedAnswer {
  readonly path: string
  readonly status: number
  /** Names and values in turn. */
  readonly headers: readonly string[]
  readonly body: Uint8Array
}

/** A server of nothing but `node:http` in a process of its own, which gives recorded answers from memory. */
export interface BareServer {
  readonly origin: string
  readonly pid: number
  /** Takes these answers instead of those before. */
  readonly give: (answers: readonly RecordedAnswer[]) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts the bare server on a port of the loopback. */
export async function startBareServer(port: number): Promise<BareServer> {
  const child = fork(programAt('bench/system/bare-program.ts'), [String(port)], { serialization: 'advanced' })
  await once(child, 'message')
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    async give(answers) {
      child.send(answers)
      await once(child, 'message')
    },
    async stop() {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

/** Headers that node itself writes on every answer. */
const written = new Set(['date', 'connection', 'keep-alive'])

/** An answer in the form in which the bare server gives it again: the same status, headers and bytes. */
export function recordAnswer(path: string, { status, rawHeaders, body }: Pick<Reply, 'status' | 'rawHeaders' | 'body'>): RecordedAnswer {
  const headers = rawHeaders.flatMap((name, index) => index % 2 === 0 && !written.has(name.toLowerCase()) ? [name, rawHeaders[index + 1] ?? ''] : [])
  return { path, status, headers, body }
}
