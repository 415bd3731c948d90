import { count, id, key, text, word } from '../database/columns.ts'

/** What was done with many documents at once, and how each stood before: for taking it back. */
export const bulkModels = [
  {
    uid: 'plugin::kek.bulk-run',
    singularName: 'bulk-run',
    tableName: 'kek_bulk_runs',
    attributes: { id: id(), at: key(), userId: count(), action: key(), planned: word(), items: text(), undoneAt: word() },
  },
] as const
