import { count, id, key, number, text, word } from '../database/columns.ts'

/** What colleagues write to each other about a document or one of its fields. Never public. */
export const commentModels = [
  {
    uid: 'plugin::kek.comment',
    singularName: 'comment',
    tableName: 'kek_comments',
    attributes: { id: id(), type: key(), documentId: key(), locale: key(), kind: key(), field: word(), text: text(), replyTo: number(), at: key(), userId: number(), version: count(), settledBy: number(), settledAt: word() },
    indexes: [{ name: 'kek_comments_document_index', columns: ['document_id', 'locale'] }],
  },
] as const
