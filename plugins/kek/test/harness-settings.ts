import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const cmsFolder = fileURLToPath(new URL('../../../cms/', import.meta.url))

export interface CmsOptions {
  /** A PostgreSQL address; SQLite in a folder of its own when left out. */
  readonly databaseUrl?: string
  /** Data folder to go on with; a new temporary one when left out. */
  readonly dataFolder?: string
  readonly hasRestRoutes?: boolean
  readonly isDemo?: boolean
}

/** The environment of a CMS for tests: secrets that are worth nothing, data in a folder of its own. */
export function cmsEnvironment({ databaseUrl, hasRestRoutes, isDemo }: CmsOptions, dataFolder: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    KEK_DATA_DIR: dataFolder,
    KEK_REST: hasRestRoutes ? '1' : '',
    KEK_DEMO: isDemo ? '1' : '',
    APP_KEYS: 'test-a,test-b',
    API_TOKEN_SALT: 'test',
    ADMIN_JWT_SECRET: 'test',
    TRANSFER_TOKEN_SALT: 'test',
    ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
    STRAPI_TELEMETRY_DISABLED: 'true',
    // Here the same few people sign in all the time.
    KEK_SIGN_IN_ATTEMPTS: '1000',
    DATABASE_CLIENT: databaseUrl ? 'postgres' : 'sqlite',
    DATABASE_URL: databaseUrl ?? '',
  }
}

/** A folder that is gone when `remove` is called. */
export function makeTemporaryFolder(): { readonly folder: string, readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'kek-test-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
