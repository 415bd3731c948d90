import { showMoment, understandMoment } from '@kek/contract'
import { Refusal } from '../problem/refusal.ts'

/** Further ahead a date is rather a slip of the finger. */
const furthestYears = 10

/**
 * Reads the time for which something is to be planned.
 * @returns the moment, UTC
 * @throws Refusal with a German sentence for what is no time, is over, or lies too far ahead
 */
export function readFutureMoment(typed: string, now: Date): string {
  const understood = understandMoment(typed)
  if (understood.kind === 'unclear')
    throw new Refusal(understood.message, 'at', 'unclearTime')
  const { at } = understood
  if (at <= now.toISOString())
    throw new Refusal(`${showMoment(at)}, ist schon vorbei. Bitte einen Zeitpunkt in der Zukunft wählen.`, 'at', 'pastTime')
  if (Number(at.slice(0, 4)) > now.getUTCFullYear() + furthestYears)
    throw new Refusal(`${showMoment(at)}, liegt mehr als ${furthestYears} Jahre voraus. Bitte das Jahr prüfen.`, 'at', 'farTime')
  return at
}
