import { count, id, key, number, text, word } from '../database/columns.ts'

/**
 * Tables of the ledger.
 * `kek_ledger_head` has one row; every write of ours begins by updating it, which is the lock that makes appends serial on both databases.
 */
export const ledgerModels = [
  {
    uid: 'plugin::kek.ledger-head',
    singularName: 'ledger-head',
    tableName: 'kek_ledger_head',
    attributes: { id: id(), seq: count(), hash: key(), erasures: count(), writes: count() },
  },
  {
    uid: 'plugin::kek.ledger-entry',
    singularName: 'ledger-entry',
    tableName: 'kek_ledger_entries',
    attributes: { id: id(), seq: count(), at: key(), effectiveOn: key(), type: key(), documentId: key(), locale: key(), action: key(), contentHash: key(), prevHash: key(), hash: key(), note: text() },
    indexes: [
      { name: 'kek_ledger_entries_seq_unique', columns: ['seq'], type: 'unique' },
      { name: 'kek_ledger_entries_document_index', columns: ['document_id', 'locale', 'seq'] },
    ],
  },
  {
    uid: 'plugin::kek.ledger-content',
    singularName: 'ledger-content',
    tableName: 'kek_ledger_contents',
    attributes: { id: id(), contentHash: key(), content: text(), erasedAt: word(), erasedReason: text() },
    indexes: [{ name: 'kek_ledger_contents_hash_unique', columns: ['content_hash'], type: 'unique' }],
  },
  {
    uid: 'plugin::kek.ledger-author',
    singularName: 'ledger-author',
    tableName: 'kek_ledger_authors',
    attributes: { id: id(), seq: count(), userId: number(), origin: key() },
    indexes: [{ name: 'kek_ledger_authors_seq_unique', columns: ['seq'], type: 'unique' }],
  },
  {
    uid: 'plugin::kek.ledger-file',
    singularName: 'ledger-file',
    tableName: 'kek_ledger_files',
    attributes: { id: id(), sha256: key(), contentHash: key(), name: text(), mime: key(), size: number(), until: word() },
    indexes: [
      { name: 'kek_ledger_files_sha256_index', columns: ['sha_256'] },
      { name: 'kek_ledger_files_content_index', columns: ['content_hash'] },
    ],
  },
  {
    uid: 'plugin::kek.import-step',
    singularName: 'import-step',
    tableName: 'kek_import_steps',
    attributes: { id: id(), type: key(), importKey: key(), locale: key(), effectiveOn: key(), step: count(), documentId: key(), dataHash: key(), contentHash: word() },
    indexes: [{ name: 'kek_import_steps_unique', columns: ['type', 'import_key', 'locale', 'step'], type: 'unique' }],
  },
] as const
