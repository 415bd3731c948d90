import type { LedgerEntry } from '@kek/contract'
import type { ChildProcess } from 'node:child_process'
import type { CmsOptions } from './harness-settings.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { cmsEnvironment, cmsFolder } from './harness-settings.ts'
import { findFreePort } from './postgres.ts'

export interface Answer { readonly status: number, readonly body: unknown }

export interface CmsProcess {
  readonly origin: string
  readonly child: ChildProcess
  /** Ends it: politely, or as a power cut would. */
  readonly stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>
}

const strapiProgram = join(dirname(createRequire(join(cmsFolder, 'package.json')).resolve('@strapi/strapi/package.json')), 'bin/strapi.js')

/** A CMS as it runs in production: a process of its own. Resolves when it answers. */
export async function startCms(options: CmsOptions & { readonly dataFolder: string }): Promise<CmsProcess> {
  const port = await findFreePort()
  const origin = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [strapiProgram, 'start'], {
    cwd: cmsFolder,
    env: { PATH: process.env.PATH ?? '', ...cmsEnvironment(options, options.dataFolder), PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-4000)))
  const ended = once(child, 'exit')
  for (;;) {
    const isUp = await fetch(`${origin}/_health`).then(answer => answer.status === 204, () => false)
    if (isUp)
      break
    if (child.exitCode !== null)
      throw new Error(`Das CMS ist beim Start geendet:\n${log}`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  return {
    origin,
    child,
    async stop(signal = 'SIGTERM') {
      child.kill(signal)
      await ended
    },
  }
}

const administrator = { firstname: 'Test', lastname: 'Verwaltung', email: 'test@kek.localhost', password: 'Nur-fuer-Tests-1' }

/** Asks a CMS for JSON. */
export async function ask(origin: string, path: string, { method = 'GET', body, token }: { readonly method?: string, readonly body?: unknown, readonly token?: string } = {}): Promise<Answer> {
  const answer = await fetch(`${origin}${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    body: body === undefined ? null : JSON.stringify(body),
  })
  const text = await answer.text()
  return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) as unknown : text }
}

/** Signs in as the test's administrator, who is made when there is none yet. */
export async function signIn(origin: string): Promise<string> {
  const registered = await ask(origin, '/admin/register-admin', { method: 'POST', body: administrator })
  const { body } = registered.status === 200 ? registered : await ask(origin, '/admin/login', { method: 'POST', body: administrator })
  return (body as { data: { token: string } }).data.token
}

/** All entries of the ledger, fetched in pages. */
export async function readLedger(origin: string): Promise<LedgerEntry[]> {
  const all: LedgerEntry[] = []
  for (;;) {
    const { body } = await ask(origin, `/api/kek/changes?after=${all.length}&limit=1000`)
    const { entries } = body as { entries: LedgerEntry[] }
    if (entries.length === 0)
      return all
    all.push(...entries)
  }
}
