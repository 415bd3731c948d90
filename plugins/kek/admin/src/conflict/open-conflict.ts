import type { Choices, TypeName } from '@kek/contract'
import type { Settled, StaleSave } from './guard-saves.ts'
import type { Row } from './merge-form.ts'
import type { Seen } from './opened-forms.ts'
import { documentPath } from '../history/addresses.ts'
import { findRows, ownPart } from './merge-form.ts'

/** A conflict that waits for the person at the screen. */
export interface OpenConflict {
  readonly rows: readonly Row[]
  readonly theirs: StaleSave['theirs']
  /** Ends the wait: with a decision for every field, or with none. */
  readonly answer: (choices: Choices | undefined) => void
}

type Lists = Readonly<Record<string, readonly { readonly key: string, readonly label: string }[]>>

let open: OpenConflict | undefined
const listeners = new Set<() => void>()

function become(conflict: OpenConflict | undefined): void {
  open = conflict
  for (const tell of listeners)
    tell()
}

/** The conflict on the screen, for `useSyncExternalStore`: dialogs are rendered in the form, saves happen beside it. */
export const conflictStore = {
  get: (): OpenConflict | undefined => open,
  subscribe: (tell: () => void): (() => void) => {
    listeners.add(tell)
    return () => listeners.delete(tell)
  },
}

async function ask(rows: readonly Row[], theirs: StaleSave['theirs']): Promise<Choices | undefined> {
  // No form is open that could show a dialog: the refusal then speaks for itself.
  if (listeners.size === 0)
    return undefined
  const choices = await new Promise<Choices | undefined>(answer => become({ rows, theirs, answer }))
  become(undefined)
  return choices
}

async function gather(type: TypeName, save: StaleSave, now: Seen): Promise<Row[] | undefined> {
  const [difference, lists] = await Promise.all([
    save.ask<{ readonly changes: Parameters<typeof findRows>[1]['changes'] }>(documentPath(save.address, 'diff', { from: String(save.base), to: 'draft' })),
    save.ask<Lists>('/kek/terms'),
  ])
  const word = (set: string, key: string) => lists?.[set]?.find(term => term.key === key)?.label
  return difference && findRows(type, { opened: save.seen.data, mine: save.mine, theirs: now.data, changes: difference.changes }, word)
}

/** Shows the person who saved too late what both changed, and gives what is to be saved instead; undefined when nothing is. */
export async function settleConflict(save: StaleSave): Promise<Settled | undefined> {
  const now = await save.load()
  const rows = now && await gather(save.address.type, save, now)
  if (!now || !rows)
    return undefined
  const choices = await ask(rows, save.theirs)
  return choices && { data: ownPart(save.address.type, save.mine, rows, choices), over: now }
}
