/** On how many days a word has to be asked for until somebody may read it: a name that one person looked for once never is. */
export const daysToShow = 3
/** So long nobody asks for it any more, and it is forgotten. */
const daysToKeep = 180
/** More different words are not kept: whoever floods the table only drives out what was asked for as rarely. */
export const mostWords = 5000

/** The last day on which a word must have been asked for to be kept. */
export function keptSince(today: string): string {
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - daysToKeep)
  return day.toISOString().slice(0, 10)
}

/** What is known of a word after it was asked for on a day: a day counts once. */
export function askedOn(day: string, before: { readonly days: number, readonly lastDay: string } | undefined): { readonly days: number, readonly lastDay: string } {
  return before && before.lastDay >= day ? before : { days: (before?.days ?? 0) + 1, lastDay: day }
}
