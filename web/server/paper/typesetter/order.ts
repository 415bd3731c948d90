/** What the typesetter is asked to make. */
export interface Order {
  readonly id: number
  /** Which layout lays the data out: `paper` gives a PDF, `share` a PNG. */
  readonly layout: 'paper' | 'share'
  /** Plain data of the layout, of which nothing is ever read as markup. */
  readonly data: object
  /** Files of the pictures that the data names. */
  readonly pictures: Readonly<Record<string, string>>
  /** Where the result is written. */
  readonly output: string
}

/** What has become of an order. */
export interface Outcome {
  readonly id: number
  /** What went wrong; undefined where the file is written. */
  readonly fault?: string
}
