import type { Person, Withdrawal } from './standing.ts'
import { sayDay, sayMoment } from '../dates/say-day.ts'
import { sayWithdrawal } from './state-words.ts'

/** A publication or withdrawal of a document, as the CMS lists it. */
export interface Publication {
  readonly seq: number
  readonly at: string
  readonly action: 'publish' | 'withdraw'
  readonly by: Person | null
  readonly version: number | null
  readonly note: string | null
  readonly isNotePublic: boolean
  readonly isMajor: boolean | null
  readonly isPastRule: boolean
  readonly reason: string | null
  readonly withdrawal: Withdrawal | null
  readonly corrections: readonly { readonly at: string }[]
}

/** Who did what when: „3. November 2026, 8:00 Uhr: Fassung 4 veröffentlicht von Frida Freigabe“. */
export function sayPublication({ at, action, by, version }: Publication): string {
  const what = [...(version && action === 'publish' ? [`Fassung ${version}`] : []), action === 'publish' ? 'veröffentlicht' : 'zurückgezogen', ...(by ? [`von ${by.name}`] : [])].join(' ')
  return `${sayMoment(at)}: ${what}`
}

/** What else is to be known about it, each in a few words. */
export function sayRemarks({ action, note, isNotePublic, isMajor, isPastRule, reason, withdrawal, corrections }: Publication): string[] {
  const last = corrections.at(-1)
  return [
    ...(withdrawal ? [sayWithdrawal(withdrawal)] : []),
    ...(action === 'withdraw' && reason && reason !== note ? [`Begründung: „${reason}“`] : []),
    ...(note && !isNotePublic ? ['Der Vermerk steht nur hier im CMS.'] : []),
    ...(action === 'publish' && isMajor === false ? ['Kleine Änderung.'] : []),
    ...(isPastRule ? [`Ohne Freigabe durch eine zweite Person${reason ? `: ${reason}` : ''}.`] : []),
    ...(last ? [`Vermerk am ${sayDay(last.at)} berichtigt.`] : []),
  ]
}
