import { count, id, key } from '../database/columns.ts'

/** Who has a document open now. Nobody is kept out by it, and whoever goes away without a word is gone after half a minute. */
export const togetherModels = [
  {
    uid: 'plugin::kek.presence',
    singularName: 'presence',
    tableName: 'kek_presences',
    attributes: { id: id(), userId: count(), type: key(), documentId: key(), locale: key(), seenAt: key() },
    indexes: [{ name: 'kek_presences_document_index', columns: ['document_id', 'locale'] }],
  },
] as const
