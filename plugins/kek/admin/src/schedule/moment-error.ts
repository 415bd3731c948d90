import { understandMoment } from '@kek/contract'

/**
 * What is to be said at a field for a moment: at once when a day and a time stand there that cannot be meant, otherwise when the field is
 * left. While somebody is in the middle of typing, nothing is wrong yet.
 */
export function momentError(typed: string, isLeft: boolean): string | undefined {
  const understood = understandMoment(typed)
  const text = typed.trim()
  if (understood.kind === 'moment')
    return undefined
  if (text === '')
    return isLeft ? 'Bitte Tag und Uhrzeit angeben, zum Beispiel 01.12.2026 08:00.' : undefined
  return isLeft || /\d:\d\d\b/.test(text) ? understood.message : undefined
}
