import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './settings'

type Env = ((name: string, standard?: string) => string) & { int: (name: string, standard?: number) => number, array: (name: string) => string[] }

export default ({ env }: { env: Env }) => {
  const folder = join(dataFolder(), 'public')
  mkdirSync(join(folder, 'uploads'), { recursive: true })
  return {
    host: env('HOST', '127.0.0.1'),
    port: env.int('PORT', 1337),
    url: env('KEK_CMS_URL', ''),
    app: { keys: env.array('APP_KEYS') },
    dirs: { public: folder },
    // Longer than the site and usual load balancers keep a connection: the CMS must not be the one that closes it while they ask.
    http: { serverOptions: { keepAliveTimeout: 70_000 } },
    logger: { startup: { enabled: false }, updates: { enabled: false } },
  }
}
