import type { LedgerEntry } from '@kek/contract'
import type { Section } from '../report/row.ts'
import type { Article, Editor } from '../system/editor.ts'
import type { System } from '../system/system.ts'

/** What a scenario has to work with. */
export interface Stage {
  readonly system: System
  /** The press office. */
  readonly pressOffice: Editor
  /** The administrator. */
  readonly administrator: Editor
  /** A published press article that scenarios may change. */
  readonly article: Article
  /** What is published in German, as the run began. */
  readonly published: readonly LedgerEntry[]
}

/** Measures one subject. @throws Error when something does not work: too slow is a figure, broken is none. */
export type Scenario = (stage: Stage) => Promise<Section>

/** As browsers ask. */
export const browserHeaders = { 'Accept': 'text/html', 'Accept-Encoding': 'gzip, deflate, br, zstd' }
