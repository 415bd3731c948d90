import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const entry = fileURLToPath(new URL('../.output/server/index.mjs', import.meta.url))

/** A built site that runs as a process of its own, as in production. */
export interface BuiltSite {
  readonly port: number
  readonly process: ChildProcess
  /** Waits until it has said a sentence, now or before. */
  readonly said: (pattern: RegExp) => Promise<void>
}

/** Starts the built site on a free port; it must be built (`pnpm --filter @kek/web build`). */
export async function startBuiltSite(environment: Readonly<Record<string, string>>): Promise<BuiltSite> {
  const child = spawnBuiltSite({ PORT: '0', ...environment })
  let output = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
      listeners.forEach(listener => listener())
    })
  }
  const said = (pattern: RegExp): Promise<void> => new Promise((resolve, reject) => {
    const look = (): void => {
      if (pattern.test(output))
        resolve()
    }
    listeners.add(look)
    child.once('exit', () => reject(new Error(`Die Website hat sich beendet:\n${output}`)))
    look()
  })
  await said(/antwortet unter \S+:\d+\n/)
  return { port: Number(/antwortet unter \S+:(\d+)\n/.exec(output)?.[1]), process: child, said }
}

/** Starts the built site with exactly these settings, whatever comes of it. */
export function spawnBuiltSite(environment: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [entry], { env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** What a process wrote and how it ended. */
export async function outcomeOf(child: ChildProcess): Promise<{ readonly code: number | null, readonly output: string }> {
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => output += chunk)
  child.stderr?.on('data', (chunk: Buffer) => output += chunk)
  const [code] = await once(child, 'close') as [number | null]
  return { code, output }
}
