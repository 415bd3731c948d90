import { id, key, number, text } from '../database/columns.ts'

/** The table of the trash: one row per deletion, what was deleted as JSON. No API and no panel but ours reaches it. */

export const trashModels = [
  {
    uid: 'plugin::kek.trash-item',
    singularName: 'trash-item',
    tableName: 'kek_trash',
    attributes: { id: id(), type: key(), documentId: key(), title: text(), deletedAt: key(), userId: number(), content: text() },
    indexes: [
      { name: 'kek_trash_document_index', columns: ['document_id'] },
      { name: 'kek_trash_deleted_at_index', columns: ['deleted_at'] },
    ],
  },
] as const
