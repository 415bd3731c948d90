/** Colours by the names of their custom properties, without the dashes before: `kek-brand` → `#0b3b4c`. */
export type ColourTokens = Readonly<Record<string, string>>

/** A look that comes with the software. Fonts, shapes and pictures stand in its style sheet and its folder of the site. */
export interface Look {
  /** What administrators read where they choose it. */
  readonly label: string
  readonly light: ColourTokens
  /** What is different in dark. */
  readonly dark: ColourTokens
}

/** The colours of a page in each scheme, complete. */
export interface Schemes {
  readonly light: ColourTokens
  readonly dark: ColourTokens
}

export type Scheme = keyof Schemes
