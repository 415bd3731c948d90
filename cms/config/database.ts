import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './settings'

type Env = ((name: string, standard?: string) => string) & { bool: (name: string, standard?: boolean) => boolean, int: (name: string, standard?: number) => number }

function postgres(env: Env) {
  const connectionString = env('DATABASE_URL')
  const ssl = env.bool('DATABASE_SSL', false)
  return {
    connection: connectionString
      ? { connectionString, ssl }
      : { host: env('DATABASE_HOST', '127.0.0.1'), port: env.int('DATABASE_PORT', 5432), database: env('DATABASE_NAME', 'kek'), user: env('DATABASE_USERNAME', 'kek'), password: env('DATABASE_PASSWORD'), schema: env('DATABASE_SCHEMA', 'public'), ssl },
    pool: { min: 1, max: env.int('DATABASE_POOL', 10) },
  }
}

interface SqliteConnection { pragma: (statement: string) => unknown }

function sqlite() {
  const folder = join(dataFolder(), 'database')
  mkdirSync(folder, { recursive: true })
  return {
    connection: { filename: join(folder, 'kek.db') },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      afterCreate(connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void) {
        // FULL, not NORMAL: what was acknowledged as published must survive a power cut.
        for (const statement of ['journal_mode = WAL', 'synchronous = FULL', 'busy_timeout = 10000', 'foreign_keys = ON'])
          connection.pragma(statement)
        done(null, connection)
      },
    },
  }
}

export default ({ env }: { env: Env }) => {
  const client = env('DATABASE_CLIENT', 'sqlite')
  return {
    connection: { client, ...(client === 'postgres' ? postgres(env) : sqlite()), acquireConnectionTimeout: 60_000 },
    // Strapi drops tables of types it does not know. A plugin that was not built would lose its tables that way.
    settings: { forceMigration: false },
  }
}
