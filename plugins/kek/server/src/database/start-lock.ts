import type { Core } from '@strapi/types'

interface Connection { readonly query: (sql: string, values: readonly unknown[]) => Promise<{ readonly rows: readonly { readonly locked?: boolean }[] }> }
/** One of its own, beside the pool: that may be as small as one connection. */
interface Client { readonly acquireRawConnection: () => Promise<Connection>, readonly destroyRawConnection: (connection: Connection) => Promise<void> }

/** Names the lock among those that others may take in the same database. */
const lockNumber = 20_300_401
const held = new WeakMap<Core.Strapi, Connection>()

const clientOf = (strapi: Core.Strapi) => (strapi.db.connection as unknown as { readonly client: Client }).client

/**
 * Lets one process after the other set up a PostgreSQL database: Strapi makes tables and rights without regard to others, and of two that
 * begin on an empty one the slower would end. SQLite has one process anyway. The lock belongs to a connection: a process that ends loses it.
 */
export function waitForTurnToSetUp(strapi: Core.Strapi): void {
  strapi.hook('strapi::content-types.beforeSync').register(async () => {
    if (strapi.db.dialect.client !== 'postgres' || held.has(strapi))
      return
    const connection = await clientOf(strapi).acquireRawConnection()
    held.set(strapi, connection)
    const { rows: [row] } = await connection.query('select pg_try_advisory_lock($1) as locked', [lockNumber])
    if (row?.locked)
      return
    strapi.log.info('Ein anderes CMS richtet gerade dieselbe Datenbank ein; dieses wartet, bis es fertig ist.')
    await connection.query('select pg_advisory_lock($1)', [lockNumber])
  })
}

/** With everything set up: lets the next one in. */
export async function endTurnToSetUp(strapi: Core.Strapi): Promise<void> {
  const connection = held.get(strapi)
  if (!connection)
    return
  held.delete(strapi)
  await clientOf(strapi).destroyRawConnection(connection)
}
