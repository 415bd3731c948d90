import type { DownloadView } from './download.ts'
import type { Breadcrumb } from './element.ts'
import type { Link, Words } from './text.ts'

export interface DocumentsReader {
  readonly documents: () => DocumentsView
}

export interface DocumentsView {
  readonly breadcrumb: Breadcrumb
  readonly isFallback: boolean
  readonly count: number
  readonly groups: readonly DocumentGroup[]
}

export type DocumentKind = 'plan' | 'priorities' | 'draft' | 'slides' | 'minutes' | 'graphic' | 'other'

/** Documents of one kind; its name comes from the i18n file under `documents.kind.<kind>`. */
export interface DocumentGroup {
  readonly kind: DocumentKind
  readonly items: readonly DocumentItem[]
}

export interface DocumentItem extends Words {
  /** For links to this place of the page. */
  readonly anchor: string
  readonly version: string | null
  readonly description: Words | null
  readonly date: string | null
  readonly machineDate: string | null
  readonly isWorkingVersion: boolean
  /** Null while no file is there. */
  readonly download: DownloadView | null
  /** Events at which it was used. */
  readonly events: readonly (Link & { readonly date: string })[]
}
