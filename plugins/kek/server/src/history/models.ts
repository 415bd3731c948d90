import { count, id, key, number, text, word } from '../database/columns.ts'

/**
 * The editors' history: every state that a draft was saved in, by whatever way. Contents are kept once per hash; `kek_draft_files` tells which
 * files of the library had which bytes, for bringing an old state back.
 */
export const historyModels = [
  {
    uid: 'plugin::kek.draft-version',
    singularName: 'draft-version',
    tableName: 'kek_draft_versions',
    attributes: { id: id(), type: key(), documentId: key(), locale: key(), version: count(), at: key(), userId: number(), origin: key(), action: key(), contentHash: key(), restoredFrom: number() },
    indexes: [
      { name: 'kek_draft_versions_unique', columns: ['type', 'document_id', 'locale', 'version'], type: 'unique' },
      { name: 'kek_draft_versions_content_index', columns: ['content_hash'] },
      { name: 'kek_draft_versions_at_index', columns: ['at'] },
    ],
  },
  {
    uid: 'plugin::kek.draft-content',
    singularName: 'draft-content',
    tableName: 'kek_draft_contents',
    attributes: { id: id(), contentHash: key(), content: text(), erasedAt: word() },
    indexes: [{ name: 'kek_draft_contents_hash_unique', columns: ['content_hash'], type: 'unique' }],
  },
  {
    uid: 'plugin::kek.draft-file',
    singularName: 'draft-file',
    tableName: 'kek_draft_files',
    attributes: { id: id(), sha256: key(), fileId: count() },
    indexes: [{ name: 'kek_draft_files_unique', columns: ['sha_256', 'file_id'], type: 'unique' }],
  },
] as const
