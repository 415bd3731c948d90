import type { JobAction } from './job.ts'

/** What people read of an action that is planned. */
export const actionWords: Readonly<Record<JobAction, string>> = { publish: 'Veröffentlichung', withdraw: 'Zurückziehen' }
