import type { Breadcrumb } from './element.ts'
import type { Words } from './text.ts'

export interface GlossaryReader {
  readonly glossary: () => GlossaryView
}

/** The words that not everybody knows, with what they mean. */
export interface GlossaryView {
  readonly breadcrumb: Breadcrumb
  readonly isFallback: boolean
  readonly terms: readonly GlossaryEntry[]
}

export interface GlossaryEntry extends Words {
  /** For links to this place of the page. */
  readonly anchor: string
  readonly explanation: string
}
