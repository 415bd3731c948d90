import type { Program } from './server-process.ts'
import { join } from 'node:path'
import { root } from '../settings.ts'

/** The public site as the front door starts it. */
export function siteProgram(dataFolder: string, port: number, cmsOrigin: string): Program {
  const origin = `http://127.0.0.1:${port}`
  return {
    label: 'Die Website',
    args: ['web/.output/server/index.mjs'],
    cwd: root,
    env: {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      KEK_SITE_URL: origin,
      KEK_LEDGER_URL: cmsOrigin,
      KEK_REPLICA_DIR: join(dataFolder, 'replica'),
    },
    healthUrl: `${origin}/healthz`,
  }
}
