/** What the site wears. */
export interface ThemeView {
  /** One of the shipped looks; the page's root says it to the style sheets. */
  readonly look: string
  /** The administrator's colours as a style sheet; null where there are none. */
  readonly coloursHref: string | null
}
