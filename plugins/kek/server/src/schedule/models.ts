/** The table of what is to happen later. A model of the database layer, not a content type: no API and no panel of Strapi's reaches it. */
const text = () => ({ type: 'text' }) as const
const word = () => ({ type: 'string' }) as const
const key = () => ({ type: 'string', column: { notNullable: true } }) as const
const count = () => ({ type: 'integer', column: { notNullable: true } }) as const

export const scheduleModels = [
  {
    uid: 'plugin::kek.schedule-job',
    singularName: 'schedule-job',
    tableName: 'kek_schedule_jobs',
    attributes: {
      id: { type: 'increments' },
      kind: key(),
      type: word(),
      documentId: word(),
      locale: word(),
      bundleId: word(),
      action: key(),
      at: key(),
      terms: text(),
      contentHash: word(),
      byUser: { type: 'integer' },
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
