const german = new Intl.NumberFormat('de', { style: 'percent', maximumFractionDigits: 0 })
const english = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 })

/** A share of a whole, 0 to 1, as a page in a language says it: `12 %`, `12%`. */
export function printShare(share: number, locale: string): string {
  return (locale === 'en' ? english : german).format(share)
}
