import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder, isReadOnly } from './settings'

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
  const filename = join(folder, 'kek.db')
  if (!isReadOnly())
    mkdirSync(folder, { recursive: true })
  else if (!existsSync(filename))
    throw new Error(`Die Datenbank ${filename} gibt es nicht.`)
  return {
    connection: { filename },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      afterCreate(connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void) {
        // FULL, not NORMAL: what was acknowledged as published must survive a power cut.
        const statements = isReadOnly() ? ['busy_timeout = 10000', 'query_only = ON'] : ['journal_mode = WAL', 'synchronous = FULL', 'busy_timeout = 10000', 'foreign_keys = ON']
        for (const statement of statements)
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
