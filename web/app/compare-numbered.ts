const byNumber = new Intl.Collator('de', { numeric: true })

/** Orders names in which numbers count: 10 comes after 9. */
export function compareNumbered(a: string, b: string): number {
  return byNumber.compare(a, b)
}
