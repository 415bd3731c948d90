import type { Breadcrumb } from './element.ts'
import type { ImageView } from './image.ts'

export interface CreditsReader {
  readonly credits: () => CreditsView
}

export interface CreditsView {
  readonly breadcrumb: Breadcrumb
  /** By the names of their authors. */
  readonly images: readonly CreditedImage[]
}

export interface CreditedImage extends ImageView {
  readonly title: string
  readonly isExample: boolean
  /** Pages that show it, in the notation of a breadcrumb; empty where no page does at present. */
  readonly pages: Breadcrumb
}
