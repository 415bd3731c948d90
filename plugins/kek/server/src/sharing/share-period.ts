import { Refusal } from '../problem/refusal.ts'

const day = 24 * 60 * 60 * 1000
/** For how many days somebody may open a link that was made to be shown. */
const days = { standard: 14, min: 1, max: 90 } as const
/** A working day: the panel asks for a new one each time the preview is opened. */
const ownPreview = 8 * 60 * 60 * 1000

/** When a link to show ends. @param wished days from now; 14 when nothing is wished. @throws Refusal for other than 1 to 90 whole days. */
export function endOfShare(wished: unknown, now: Date): Date {
  const number = wished ?? days.standard
  if (typeof number !== 'number' || !Number.isInteger(number) || number < days.min || number > days.max)
    throw new Refusal(`Ein Link zum Zeigen gilt ${days.min} bis ${days.max} Tage. Bitte eine ganze Zahl von Tagen angeben.`, 'days', 'days')
  return new Date(now.getTime() + number * day)
}

/** When a preview for one's own panel ends. */
export function endOfPreview(now: Date): Date {
  return new Date(now.getTime() + ownPreview)
}

interface Life {
  readonly expiresAt: string
  readonly revokedAt: string | null
}

/** Whether a link may be opened: it ends with its moment, and at once when it was taken back. */
export function lifeOf({ expiresAt, revokedAt }: Life, now: Date): 'open' | 'revoked' | 'expired' {
  if (revokedAt !== null)
    return 'revoked'
  return now.toISOString() < expiresAt ? 'open' : 'expired'
}
