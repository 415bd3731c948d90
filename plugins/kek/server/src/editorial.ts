import type { Core } from '@strapi/types'
import type { History } from './history/record-versions.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { WorkflowStore } from './workflow/workflow-store.ts'

/** What everything that editors do works with. */
export interface Editorial {
  readonly strapi: Core.Strapi
  readonly ledger: Ledger
  readonly history: History
  readonly workflow: WorkflowStore
}
