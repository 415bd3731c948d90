import type { Core } from '@strapi/types'
import type { AddressInfo } from 'node:net'
import type { CmsOptions } from './harness-settings.ts'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { cmsEnvironment, cmsFolder, makeTemporaryFolder } from './harness-settings.ts'
import { watchListeners } from './own-listeners.ts'

export interface TestCms {
  readonly strapi: Core.Strapi
  readonly dataFolder: string
  /** Where it listens, without a slash at the end. */
  readonly origin: string
  /** Signs in as the first administrator and asks the admin API. */
  readonly ask: (path: string, init?: { readonly method?: string, readonly body?: unknown, readonly token?: string | null }) => Promise<{ readonly status: number, readonly body: unknown }>
  readonly close: () => Promise<void>
}

const { createStrapi } = createRequire(join(cmsFolder, 'package.json'))('@strapi/strapi') as typeof import('@strapi/strapi')

const administrator = { firstname: 'Test', lastname: 'Verwaltung', email: 'test@kek.localhost', password: 'Nur-fuer-Tests-1' }

/**
 * A real Strapi with the built plugin in this process, on a database of its own, listening on a free port of the loopback.
 * One per process: Strapi is a global.
 */
export async function bootStrapi(options: CmsOptions = {}): Promise<TestCms> {
  const temporary = options.dataFolder ? undefined : makeTemporaryFolder()
  const dataFolder = options.dataFolder ?? temporary?.folder ?? ''
  Object.assign(process.env, cmsEnvironment(options, dataFolder), { PORT: '0', HOST: '127.0.0.1' })
  process.chdir(cmsFolder)
  const endWithListeners = watchListeners()
  const strapi = await createStrapi({ appDir: cmsFolder, distDir: join(cmsFolder, 'dist'), serveAdminPanel: false }).load() as unknown as Core.Strapi
  strapi.log.level = 'error'
  strapi.server.mount()
  await new Promise<void>(resolve => strapi.server.httpServer.listen(0, '127.0.0.1', resolve))
  const { port } = strapi.server.httpServer.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const send = async (path: string, { method = 'GET', body, token }: { method?: string, body?: unknown, token?: string | null | undefined }) => {
    const answer = await fetch(`${origin}${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...(token ? { Authorization: `Bearer ${token}` } : {}) },
      body: body === undefined ? null : JSON.stringify(body),
    })
    const text = await answer.text()
    return { status: answer.status, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) as unknown : text }
  }
  const registered = await send('/admin/register-admin', { method: 'POST', body: administrator })
  const own = registered.status === 200 ? registered : await send('/admin/login', { method: 'POST', body: administrator })
  const ownToken = (own.body as { data?: { token?: string } }).data?.token
  return {
    strapi,
    dataFolder,
    origin,
    ask: (path, { method, body, token = ownToken } = {}) => send(path, { ...(method ? { method } : {}), body, token }),
    async close() {
      await endWithListeners(() => strapi.destroy())
      temporary?.remove()
    },
  }
}
