/** The right to read which words found nothing, as Strapi calls it. */
export const readSearchWords = 'plugin::kek.search-words.read'

/** A word that readers of the site looked for on several days, and that stands nowhere. */
export interface SearchWord {
  readonly word: string
  readonly days: number
  /** YYYY-MM-DD. */
  readonly lastDay: string
}

/** On how many days, in words. */
export function sayDays(days: number): string {
  return `an ${days} Tagen`
}
