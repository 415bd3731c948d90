import { count, id, key, number, text, word } from '../database/columns.ts'

/** What is to happen later, each job once. */
export const scheduleModels = [
  {
    uid: 'plugin::kek.schedule-job',
    singularName: 'schedule-job',
    tableName: 'kek_schedule_jobs',
    attributes: {
      id: id(),
      kind: key(),
      type: word(),
      documentId: word(),
      locale: word(),
      bundleId: word(),
      action: key(),
      at: key(),
      terms: text(),
      contentHash: word(),
      byUser: number(),
      createdAt: key(),
      status: key(),
      doneAt: word(),
      failure: text(),
      attempts: count(),
      nextTryAt: word(),
    },
    indexes: [
      { name: 'kek_schedule_jobs_due_index', columns: ['status', 'at'] },
      { name: 'kek_schedule_jobs_document_index', columns: ['document_id', 'locale', 'status'] },
    ],
  },
] as const
