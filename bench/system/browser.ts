import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as delay } from 'node:timers/promises'
import { chromium } from '../settings.ts'

const patienceMilliseconds = 30_000

/** A browser without a window that others direct over a port. */
export interface Browser {
  readonly port: number
  readonly stop: () => Promise<void>
}

/** Starts Chromium with a profile of its own. @throws Error when it does not open its port */
export async function startBrowser(): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'kek-bench-browser-'))
  const child = spawn(chromium, [
    '--headless=new',
    ...process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  for (const deadline = Date.now() + patienceMilliseconds; ;) {
    const port = Number((await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n')[0])
    if (port > 0)
      return { port, stop }
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop()
      throw new Error(`${chromium} öffnet keinen Anschluss für die Messung.`)
    }
    await delay(50)
  }
}
