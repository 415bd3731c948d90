import type { rights } from '@kek/contract'
import type { DownloadView } from './download.ts'
import type { Words } from './text.ts'

/** One press article in a list. */
export interface PressItem {
  readonly title: string
  readonly lang?: string
  readonly href: string
  /** Where it appeared: "Schweriner Volkszeitung, Parchimer Zeitung, 23.08.2018, S. 11". */
  readonly citation: string
  /** For `<time datetime>`. */
  readonly machineDate: string
  /** What it is about, in our own words. */
  readonly abstract: Words | null
  readonly rights: keyof typeof rights
  /** The article as a file, where the rights allow it today. */
  readonly download: DownloadView | null
  /** The article at its publisher: leads away from this site. */
  readonly publisherUrl: string | null
}
