import type { Reason } from '../requests/problem.ts'
import type { Address } from '../workflow/address.ts'

export type BulkAction = 'submit' | 'approve' | 'publish' | 'withdraw' | 'schedule'

/** What has to come along, or may. */
export interface Fields { readonly note: string, readonly comment: string, readonly reason: string, readonly at: string }

/** What became of one document, or would become of it. */
export interface BulkResult extends Address {
  readonly title: string
  readonly ok: boolean
  readonly reasons: readonly Reason[]
  /** Undefined where something is taken back. */
  readonly warnings?: readonly string[]
  readonly needs?: readonly ('comment' | 'reason' | 'at')[]
  readonly before?: string
  readonly after?: string | null
}

export interface BulkAnswer { readonly results: readonly BulkResult[], readonly undo: number | null }

interface Words { readonly label: string, readonly done: string, readonly explanation: string }

/** What the actions are called, and what they do. */
export const bulkWords: Readonly<Record<BulkAction, Words>> = {
  submit: { label: 'Zur Freigabe geben', done: 'zur Freigabe gegeben', explanation: 'Eine zweite Person sieht sich die Inhalte an und gibt sie frei.' },
  approve: { label: 'Freigeben', done: 'freigegeben', explanation: 'Veröffentlicht ist damit noch nichts.' },
  publish: { label: 'Veröffentlichen', done: 'veröffentlicht', explanation: 'In wenigen Sekunden steht es auf der Website.' },
  withdraw: { label: 'Zurückziehen', done: 'zurückgezogen', explanation: 'Die Seiten verschwinden von der Website; die Entwürfe bleiben hier erhalten.' },
  schedule: { label: 'Planen', done: 'geplant', explanation: 'Zum gewählten Zeitpunkt wird von selbst veröffentlicht, auch wenn niemand im CMS angemeldet ist.' },
}

/** „1 Inhalt“, „3 Inhalte“. */
export function countContents(count: number): string {
  return count === 1 ? '1 Inhalt' : `${count} Inhalte`
}

/** What a trial comes to, in one sentence. */
export function sayTrial(results: readonly BulkResult[]): string {
  const possible = results.filter(({ ok }) => ok).length
  const others = results.length - possible
  if (possible === 0)
    return results.length === 1 ? 'Das geht zurzeit nicht.' : 'Das geht zurzeit mit keinem der ausgewählten Inhalte.'
  return others === 0 ? `Das geht mit ${results.length === 1 ? 'diesem Inhalt' : `allen ${results.length} Inhalten`}.` : `Das geht mit ${possible} von ${results.length}. Die anderen bleiben, wie sie sind.`
}

/** What was done in the end, in one sentence. */
export function sayResult(action: BulkAction, results: readonly BulkResult[]): string {
  const done = results.filter(({ ok }) => ok).length
  const failed = results.length - done
  return [`${countContents(done)} ${bulkWords[action].done}.`, ...failed > 0 ? [`${countContents(failed)} unverändert.`] : []].join(' ')
}

/** What was taken back, in one sentence. */
export function sayUndone(results: readonly BulkResult[]): string {
  const failed = results.filter(({ ok }) => !ok).length
  return failed === 0 ? 'Rückgängig gemacht: Alles ist, wie es vorher war.' : `${countContents(results.length - failed)} wie vorher, ${countContents(failed)} nicht: Daran hat seitdem jemand weitergearbeitet.`
}

/** Which fields an action asks for, given what the trial says. */
export function fieldsOf(action: BulkAction, results: readonly BulkResult[]): readonly { readonly name: keyof Fields, readonly isRequired: boolean }[] {
  const isPastRule = results.some(({ ok, needs }) => ok && needs?.includes('reason'))
  switch (action) {
    case 'submit': return [{ name: 'note', isRequired: false }, { name: 'comment', isRequired: false }]
    case 'approve': return [{ name: 'comment', isRequired: false }]
    case 'publish': return isPastRule ? [{ name: 'reason', isRequired: true }] : []
    case 'withdraw': return [{ name: 'reason', isRequired: false }]
    case 'schedule': return [{ name: 'at', isRequired: true }]
  }
}

/** The filled-in fields as the CMS takes them: an empty one counts as left out. */
export function bodyOf(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, text.trim()]).filter(([, text]) => text !== ''))
}
