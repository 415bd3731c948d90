import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { programPath, root } from '../settings.ts'
import { until } from './until.ts'

export interface Program {
  readonly label: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Answers with success as soon as the server does its work. */
  readonly healthUrl: string
}

/** Ends a server when the test process that started it is gone, however that ended. */
const lifeline = ['--import', pathToFileURL(join(root, 'scripts/process/lifeline.mjs')).href]
const keptLog = 5_000_000

/** A server in a process of its own. */
export class ServerProcess {
  readonly #child: ChildProcess
  readonly #ended: Promise<unknown>
  #log = ''

  private constructor({ args, cwd, env }: Program) {
    this.#child = spawn(process.execPath, [...lifeline, ...args], { cwd, env: { PATH: programPath, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    this.#ended = once(this.#child, 'exit')
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#log = (this.#log + chunk.toString()).slice(-keptLog)))
  }

  /** Starts it and waits until it answers. @throws with its log when it ends or stays silent. */
  static async start(program: Program): Promise<ServerProcess> {
    const server = new ServerProcess(program)
    const isUp = () => fetch(program.healthUrl).then(answer => answer.ok, () => false)
    try {
      await until(() => `${program.label} antwortet nicht unter ${program.healthUrl}${server.#lastWords}`, async () => {
        if (server.#child.exitCode !== null)
          throw new Error(`${program.label} ist beim Start geendet${server.#lastWords}`)
        return isUp()
      }, 90_000)
    }
    catch (cause) {
      await server.stop('SIGKILL')
      throw cause
    }
    return server
  }

  /** What it has said so far. */
  get log(): string {
    return this.#log
  }

  get #lastWords(): string {
    return `:\n${this.#log.slice(-4000)}`
  }

  /** Ends it: politely, or as a power cut would. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    this.#child.kill(signal)
    await this.#ended
  }
}
