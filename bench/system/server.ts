import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { path, root } from '../settings.ts'

/** Makes a server end when the bench was killed outright. */
const lifeline = ['--import', new URL('../../scripts/process/lifeline.mjs', import.meta.url).href]
const patienceMilliseconds = 120_000

/** A server in a process of its own. */
export interface Server {
  readonly origin: string
  readonly pid: number
  readonly stop: () => Promise<void>
}

export interface ServerProgram {
  readonly label: string
  readonly program: string
  readonly args?: readonly string[]
  readonly folder?: string
  readonly port: number
  readonly environment: Readonly<Record<string, string>>
  /** Path that answers 2xx as soon as the server is ready. */
  readonly healthPath: string
}

/** Starts a server and resolves when it is ready. @throws Error when it ends instead, with the last words it said */
export async function startServer({ label, program, args = [], folder = root, port, environment, healthPath }: ServerProgram): Promise<Server> {
  const origin = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [...lifeline, program, ...args], {
    cwd: folder,
    env: { PATH: path, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lastWords = keepLastWords(child)
  const ended = once(child, 'exit')
  const deadline = Date.now() + patienceMilliseconds
  while (!await isReady(origin + healthPath)) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`${label} ist beim Start geendet:\n${lastWords()}`)
    if (Date.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`${label} ist nach ${patienceMilliseconds / 1000} Sekunden nicht bereit:\n${lastWords()}`)
    }
    await delay(50)
  }
  return {
    origin,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Runs a program of the system to its end. @throws Error when it fails, with the last words it said */
export async function runProgram(label: string, program: string, args: readonly string[], environment: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn(process.execPath, [...lifeline, program, ...args], { cwd: root, env: { PATH: path, NODE_ENV: 'production', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  const lastWords = keepLastWords(child)
  const [code] = await once(child, 'close') as [number | null]
  if (code !== 0)
    throw new Error(`${label} ist fehlgeschlagen:\n${lastWords()}`)
}

/** The path of a program of ours, below the repository's folder. */
export function programAt(relative: string): string {
  return fileURLToPath(new URL(`../../${relative}`, import.meta.url))
}

function keepLastWords(child: ChildProcess): () => string {
  let words = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-3000)))
  return () => words
}

function isReady(address: string): Promise<boolean> {
  return fetch(address).then(answer => answer.ok, () => false)
}
