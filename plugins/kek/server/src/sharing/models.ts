import { count, id, key, number, word } from '../database/columns.ts'

/**
 * Links that show drafts. `documents` is the list of what a link shows, as JSON; `subject` is what it was made for, to find it again by.
 * Of a token there is its hash alone.
 */
export const sharingModels = [
  {
    uid: 'plugin::kek.share-link',
    singularName: 'share-link',
    tableName: 'kek_share_links',
    attributes: {
      id: id(),
      tokenHash: key(),
      kind: key(),
      subject: key(),
      documents: { type: 'text', column: { notNullable: true } },
      madeBy: number(),
      madeAt: key(),
      expiresAt: key(),
      revokedAt: word(),
      revokedBy: number(),
      openedCount: count(),
      lastOpenedAt: word(),
    },
    indexes: [
      { name: 'kek_share_links_token_unique', columns: ['token_hash'], type: 'unique' },
      { name: 'kek_share_links_subject_index', columns: ['subject'] },
    ],
  },
] as const
