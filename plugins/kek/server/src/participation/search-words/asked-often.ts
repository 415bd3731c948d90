/** On how many days a word has to be asked for until somebody may read it: a name that one person looked for once never is. */
export const daysToShow = 3
/** So long nobody asks for it any more, and it is forgotten. */
const daysToKeep = 180
/** More different words are not kept. */
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

/**
 * How many words a table lets go of so that one more has its place: of those that can be read, and of those on their way there. Words that can
 * be read may fill half of it: so whoever floods it on one or two days drives out nothing that can be read, and whoever does it on three
 * leaves the other half to what others ask for afterwards. Of those that can be read the ones asked for on the fewest days leave first, of
 * those on their way the ones asked for longest ago: a flood that is over holds no place.
 * @param most how many words it holds
 */
export function leaving({ readable, onTheWay }: { readonly readable: number, readonly onTheWay: number }, most: number): { readonly readable: number, readonly onTheWay: number } {
  const tooMany = Math.max(0, readable + onTheWay - most + 1)
  const pastHalf = Math.min(tooMany, Math.max(0, readable - Math.floor(most / 2)))
  const early = Math.min(tooMany - pastHalf, onTheWay)
  return { readable: tooMany - early, onTheWay: early }
}
