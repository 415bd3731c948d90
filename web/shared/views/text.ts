/** A word or sentence of the content, with the language it is really in. */
export interface Words {
  readonly text: string
  /** Set only where it is not the language of the page: goes into `lang`. */
  readonly lang?: string
}

/** Running text, ready to be put on the page: made from Markdown, holds no foreign markup. */
export interface Html {
  readonly html: string
  readonly lang?: string
}

export interface Link extends Words {
  readonly href: string
}
