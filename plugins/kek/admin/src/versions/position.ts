/** What the server says of a position of the ledger. */
export interface Position {
  readonly seq: number
  readonly head: number
  readonly effectiveOn: string
  readonly entry: string
  readonly holds: readonly { readonly label: string, readonly count: number }[]
  readonly takenBy: string | null
}

const showDay = (day: string) => day.split('-').reverse().join('.')

/** What a version holds that ends at this position, in words. */
export function sayPosition({ seq, head, effectiveOn, entry, holds, takenBy }: Position): string {
  const shown = holds.filter(({ count }) => count > 0).map(({ label, count }) => `${count} ${label}`)
  return [
    `${seq === head ? `Stand von jetzt, Eintrag ${seq}` : `Eintrag ${seq} von ${head}`}: ${entry}, gilt vom ${showDay(effectiveOn)} an.`,
    shown.length > 0 ? `Bis dahin sind öffentlich: ${shown.join(', ')}.` : 'Vom Konzept ist bis dahin nichts öffentlich.',
    takenBy === null ? '' : `Diese Stelle heißt schon „${takenBy}“.`,
  ].filter(Boolean).join(' ')
}
