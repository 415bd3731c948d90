/** What the site wears. */
export interface ThemeView {
  /** One of the shipped looks; the page's root says it to the style sheets. */
  readonly look: string
  /** Addresses of its sign, for light and for coloured grounds: in the page and not in the style sheet, which would have to be read first. */
  readonly logo: string
  readonly logoOnBrand: string
  /** The administrator's colours as a style sheet; null where there are none. */
  readonly coloursHref: string | null
}
