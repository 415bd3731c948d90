import { count, flag, id, key, number, text, word } from '../database/columns.ts'

/**
 * Where documents stand on their way to the public. `kek_workflow` holds what was decided last, always together with the hash of the content
 * it was decided about: for any other content it does not count. `kek_workflow_events` is the list of all that was done.
 */
export const workflowModels = [
  {
    uid: 'plugin::kek.workflow',
    singularName: 'workflow',
    tableName: 'kek_workflow',
    attributes: {
      id: id(),
      type: key(),
      documentId: key(),
      locale: key(),
      state: word(),
      stateHash: word(),
      approvedHash: word(),
      approvedBy: number(),
      approvedAt: word(),
      submittedBy: number(),
      submittedAt: word(),
      note: text(),
      isNotePublic: flag(),
      isMajor: flag(),
      reviewOn: word(),
    },
    indexes: [
      { name: 'kek_workflow_unique', columns: ['type', 'document_id', 'locale'], type: 'unique' },
      { name: 'kek_workflow_state_index', columns: ['state'] },
    ],
  },
  {
    uid: 'plugin::kek.workflow-event',
    singularName: 'workflow-event',
    tableName: 'kek_workflow_events',
    attributes: {
      id: id(),
      at: key(),
      type: key(),
      documentId: key(),
      locale: key(),
      userId: number(),
      origin: key(),
      action: key(),
      version: count(),
      contentHash: key(),
      seq: number(),
      note: text(),
      isNotePublic: flag(),
      isMajor: flag(),
      reason: text(),
      isPastRule: flag(),
      confirmedBy: number(),
      confirmedAt: word(),
    },
    indexes: [
      { name: 'kek_workflow_events_document_index', columns: ['document_id', 'locale', 'id'] },
      { name: 'kek_workflow_events_seq_index', columns: ['seq'] },
    ],
  },
] as const
