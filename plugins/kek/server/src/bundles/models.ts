import { count, flag, id, key, number, text, word } from '../database/columns.ts'

/** Bundles („Pakete“): documents that go through review and to the public as one. */
export const bundleModels = [
  {
    uid: 'plugin::kek.bundle',
    singularName: 'bundle',
    tableName: 'kek_bundles',
    attributes: {
      id: id(),
      title: text(),
      note: text(),
      isNotePublic: flag(),
      isMajor: flag(),
      createdBy: number(),
      createdAt: key(),
      finishedAt: word(),
      finishedAs: word(),
    },
    indexes: [{ name: 'kek_bundles_finished_index', columns: ['finished_at'] }],
  },
  {
    uid: 'plugin::kek.bundle-item',
    singularName: 'bundle-item',
    tableName: 'kek_bundle_items',
    attributes: { id: id(), bundleId: count(), type: key(), documentId: key(), locale: key(), position: count() },
    indexes: [
      { name: 'kek_bundle_items_unique', columns: ['bundle_id', 'type', 'document_id', 'locale'], type: 'unique' },
      { name: 'kek_bundle_items_document_index', columns: ['document_id', 'locale'] },
    ],
  },
] as const
