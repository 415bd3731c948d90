import { id, key, number } from '../database/columns.ts'

/** Who looked last at a translation and said that it still says what the German text says. */
export const translationModels = [
  {
    uid: 'plugin::kek.translation-check',
    singularName: 'translation-check',
    tableName: 'kek_translation_checks',
    attributes: { id: id(), type: key(), documentId: key(), locale: key(), at: key(), userId: number() },
    indexes: [{ name: 'kek_translation_checks_unique', columns: ['type', 'document_id', 'locale'], type: 'unique' }],
  },
] as const
