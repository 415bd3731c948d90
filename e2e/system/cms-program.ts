import type { Program } from './server-process.ts'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { root } from '../settings.ts'

/** The password of all demo accounts in these tests. */
export const demoPassword = 'Kek-Demo-2030'

const cmsFolder = join(root, 'cms')
const strapi = join(dirname(createRequire(join(cmsFolder, 'package.json')).resolve('@strapi/strapi/package.json')), 'bin/strapi.js')

/** The environment of everything that runs the CMS on a data folder, with secrets that are worth nothing. */
export function cmsEnvironment(dataFolder: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    KEK_DATA_DIR: dataFolder,
    KEK_DEMO: '1',
    KEK_DEMO_PASSWORD: demoPassword,
    // Here the same four people sign in all the time.
    KEK_SIGN_IN_ATTEMPTS: '1000',
    APP_KEYS: 'test-a,test-b',
    API_TOKEN_SALT: 'test',
    ADMIN_JWT_SECRET: 'test',
    TRANSFER_TOKEN_SALT: 'test',
    ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
    STRAPI_TELEMETRY_DISABLED: 'true',
  }
}

/** The CMS as the front door starts it. */
export function cmsProgram(dataFolder: string, port: number, siteOrigin: string): Program {
  return {
    label: 'Das CMS',
    args: [strapi, 'start'],
    cwd: cmsFolder,
    env: { ...cmsEnvironment(dataFolder), HOST: '127.0.0.1', PORT: String(port), KEK_SITE_URL: siteOrigin },
    healthUrl: `http://127.0.0.1:${port}/_health`,
  }
}
