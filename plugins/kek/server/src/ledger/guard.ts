import type { Core } from '@strapi/types'
import { typeNames } from '@kek/contract'
import { errors } from '@strapi/utils'
import { typeOf, uidOf } from '../content/strapi-schema.ts'
import { notePublishedRow } from './publication.ts'

interface RowData { readonly documentId?: string, readonly locale?: string | null, readonly publishedAt?: unknown }
interface RowEvent { readonly model: { readonly uid: string }, readonly params: { readonly data?: RowData | readonly RowData[], readonly where?: unknown } }

function note(uid: string, row: RowData): void {
  const type = typeOf(uid)
  if (type && !(row.documentId && notePublishedRow({ type, documentId: row.documentId, locale: row.locale ?? null })))
    throw new errors.ApplicationError('Veröffentlichte Inhalte ändern sich nur durch Veröffentlichen oder Zurückziehen.', { code: 'aroundTheLedger' })
}

/**
 * Watches every write of a published row, below the document service: inside one of its actions the row is noted for the ledger,
 * anywhere else (a plain query, a script, an action that a later Strapi adds) the write is refused.
 */
export function guardPublishedRows(strapi: Core.Strapi): void {
  const onCreate = ({ model, params }: RowEvent) => {
    for (const row of [params.data ?? []].flat() as RowData[]) {
      if (row.publishedAt)
        note(model.uid, row)
    }
  }
  const onChange = async ({ model, params }: RowEvent) => {
    const rows = await strapi.db.query(model.uid).findMany({ select: ['documentId', 'locale', 'publishedAt'], where: params.where as object }) as RowData[]
    const becomesPublished = [params.data ?? []].flat().some(row => (row as RowData).publishedAt)
    for (const row of rows) {
      if (row.publishedAt || becomesPublished)
        note(model.uid, row)
    }
  }
  strapi.db.lifecycles.subscribe({
    models: typeNames.map(uidOf),
    beforeCreate: onCreate,
    beforeCreateMany: onCreate,
    beforeUpdate: onChange,
    beforeUpdateMany: onChange,
    beforeDelete: onChange,
    beforeDeleteMany: onChange,
  } as unknown as Parameters<typeof strapi.db.lifecycles.subscribe>[0])
}
