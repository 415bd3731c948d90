/** An image as a page shows it; its credit goes with it and is listed at the end of the page. */
export interface ImageView {
  readonly src: string
  /** The same in several widths, as a browser's `srcset`; null for what comes in one size. */
  readonly sourceSet: string | null
  readonly width: number | null
  readonly height: number | null
  /** Empty for an image that is only decoration. */
  readonly alternativeText: string
  readonly caption: string | null
  readonly lang?: string
  readonly credit: Credit
}

/** Who made an image and under which terms it is shown. */
export interface Credit {
  readonly author: string
  readonly licence: string | null
  readonly sourceUrl: string | null
  /** Titles of the images by this author, as one reads them. */
  readonly titles: readonly string[]
}
