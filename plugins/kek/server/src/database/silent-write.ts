import type { TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import { uidOf } from '../content/strapi-schema.ts'

/**
 * Writes a column of one draft row without touching its date of change: what the system derives must not make
 * a document look edited in the panel.
 */
export async function writeSilently(strapi: Core.Strapi, type: TypeName, rowId: number, columns: Readonly<Record<string, unknown>>): Promise<void> {
  const { tableName } = strapi.db.metadata.get(uidOf(type))
  await strapi.db.transaction(async ({ trx }) => trx(tableName).where('id', rowId).whereNull('published_at').update(columns))
}
