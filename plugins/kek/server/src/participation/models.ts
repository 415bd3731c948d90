import { count, id, key, number, text, word } from '../database/columns.ts'

/**
 * What readers of the site have sent. These are personal data: they stand here and nowhere else, and go when they have served.
 * `proofId` names the work or the ticket that a report was sent with, so that it counts once.
 */
export const participationModels = [
  {
    uid: 'plugin::kek.barrier-report',
    singularName: 'barrier-report',
    tableName: 'kek_barrier_reports',
    attributes: {
      id: id(),
      reference: key(),
      proofId: key(),
      receivedAt: key(),
      dueOn: key(),
      page: text(),
      barrier: text(),
      contact: text(),
      locale: key(),
      note: text(),
      answeredAt: word(),
      answeredBy: number(),
    },
    indexes: [
      { name: 'kek_barrier_reports_reference_unique', columns: ['reference'], type: 'unique' },
      { name: 'kek_barrier_reports_proof_unique', columns: ['proof_id'], type: 'unique' },
    ],
  },
  /** With what a report was sent that somebody deleted, for a day, after which it could not be sent again anyway: a number that we made up, and when it came. */
  {
    uid: 'plugin::kek.spent-proof',
    singularName: 'spent-proof',
    tableName: 'kek_spent_proofs',
    attributes: { id: id(), proofId: key(), receivedAt: key() },
    indexes: [{ name: 'kek_spent_proofs_unique', columns: ['proof_id'], type: 'unique' }],
  },
  /** `word` stays empty until it was asked for on enough days: before, nobody can read from `fingerprint` what it was. */
  {
    uid: 'plugin::kek.search-word',
    singularName: 'search-word',
    tableName: 'kek_search_words',
    attributes: { id: id(), fingerprint: key(), word: word(), days: count(), lastDay: key() },
    indexes: [{ name: 'kek_search_words_fingerprint_unique', columns: ['fingerprint'], type: 'unique' }],
  },
] as const
