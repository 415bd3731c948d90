import type { ContactCard } from './contact-card.ts'
import type { DownloadView } from './download.ts'
import type { Colour, ElementLink } from './element.ts'
import type { Credit, ImageView } from './image.ts'
import type { PressItem } from './press-item.ts'
import type { ProgressGlance } from './progress.ts'
import type { Html, Words } from './text.ts'

export interface HomeReader {
  readonly home: () => HomeView
}

export interface HomeView {
  readonly shortTitle: Words
  readonly title: Words
  readonly region: string | null
  readonly claim: Words | null
  readonly adoption: AdoptionFacts | null
  readonly slides: readonly SlideView[]
  readonly fieldsName: string
  readonly fields: readonly FieldCard[]
  readonly themesName: string
  readonly themes: readonly FieldCard[]
  readonly progress: ProgressGlance | null
  readonly conceptHref: string
  /** Which landscape stands behind the head of the page. */
  readonly look: string
  readonly press: { readonly items: readonly PressItem[], readonly total: number, readonly href: string }
  readonly contacts: readonly ContactCard[]
  readonly contactHref: string
  readonly credits: readonly Credit[]
}

export interface SlideView {
  readonly id: string
  readonly heading: Words
  readonly text: Html | null
  readonly image: ImageView | null
  readonly downloads: readonly DownloadView[]
}

/** A field or theme on its card. */
export interface FieldCard extends ElementLink {
  readonly colour: Colour
  readonly summary: Words | null
  readonly image: ImageView | null
  /** "4 Strategische Ziele", "20 Handlungsansätze": what is in it, by level. */
  readonly counts: readonly LevelCount[]
}

export interface LevelCount {
  readonly count: number
  /** The level's name, in the number that fits. */
  readonly name: string
}

/** How much the plan holds, level by level from the top. */
export type PlanCounts = readonly LevelCount[]

/** The decision that made the plan: only what is known. */
export interface AdoptionFacts {
  readonly date: string | null
  readonly machineDate: string | null
  readonly body: string | null
  readonly vote: string | null
  /** The language of body and vote. */
  readonly lang?: string
  readonly resolutionNumber: string | null
  /** The adopted plan as a file. */
  readonly download: DownloadView | null
}
