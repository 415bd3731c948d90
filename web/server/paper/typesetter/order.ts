/** What the typesetter is asked to make. */
export interface Order {
  readonly id: number
  /** What is made of the data: `paper` gives a PDF, `share` a PNG, `picture` a WebP of the one picture that is named. */
  readonly layout: Layout | 'picture'
  /** Plain data of the layout, of which nothing is ever read as markup. */
  readonly data: object
  /** Files of the pictures that the data names. */
  readonly pictures: Readonly<Record<string, string>>
  /** Where the result is written. */
  readonly output: string
}

/** What has a layout of its own. */
export type Layout = 'paper' | 'share'

/** Something to be laid out. */
export type LayoutOrder = Order & { readonly layout: Layout }

/** A picture to be made smaller. */
export interface PictureData {
  /** Pixels; a picture that is not so wide stays as wide as it is. */
  readonly width: number
  /** 1 to 100. */
  readonly quality: number
}

/** What has become of an order. */
export interface Outcome {
  readonly id: number
  /** What went wrong; undefined where the file is written. */
  readonly fault?: string
}
