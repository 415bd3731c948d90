import type { Choices, FieldChange, FieldMerge, TypeName } from '@kek/contract'
import type { FormData } from './form-content.ts'
import { catalogue, compareFields, mergeFields, unitsOf } from '@kek/contract'
import { contentOfForm, relationSteps, withoutIds } from './form-content.ts'

/** The same document three times, as the panel's forms have it. */
export interface Sides {
  /** What the form was opened with. */
  readonly opened: FormData
  /** What the form wants to save. */
  readonly mine: FormData
  /** What is saved by now. */
  readonly theirs: FormData
  /** What became of the opened state, said by the CMS. */
  readonly changes: readonly FieldChange[]
}

/** A field that somebody changed, with the words for it. */
export interface Row extends FieldMerge {
  readonly choice: 'mine' | 'theirs' | 'conflict'
  readonly mine: FieldChange | undefined
  readonly theirs: FieldChange | undefined
}

function sayRelationSteps(field: string, label: string, value: unknown): FieldChange | undefined {
  const { connected, disconnected } = relationSteps(value)
  const words = [connected > 0 && `${connected} gewählt oder verschoben`, disconnected > 0 && `${disconnected} entfernt`].filter(Boolean).join(', ')
  return words ? { field, label, kind: 'value', before: null, after: words } : undefined
}

/** Every field that one of the two changed, and whose value follows: the one's who alone changed it, or nobody's yet. */
export function findRows(type: TypeName, { opened, mine, theirs, changes }: Sides, terms: Parameters<typeof compareFields>[4]): Row[] {
  const [base, own] = [contentOfForm(type, opened), contentOfForm(type, { ...opened, ...mine })]
  const merges = mergeFields(type, base, own, contentOfForm(type, theirs))
  const ownChanges = compareFields(type, base, own, () => '', terms)
  return unitsOf(catalogue[type].attributes).flatMap(({ field, attribute }, index): Row[] => {
    const { label } = attribute
    const isRelation = attribute.type === 'relation'
    const byThem = changes.find(change => change.field === field)
    const byMe = isRelation ? sayRelationSteps(field, label, mine[field]) : ownChanges.find(change => change.field === field)
    const choice = isRelation ? byMe && byThem ? 'conflict' : byMe ? 'mine' : byThem ? 'theirs' : 'same' : merges[index]?.choice ?? 'same'
    // Where both did the same there is nothing to choose, and where neither did anything nothing to show.
    return choice === 'same' || !(byMe || byThem) ? [] : [{ field, label, choice, mine: byMe, theirs: byThem }]
  })
}

/** What is to be saved over their state: the fields that stay mine, nothing else. A date goes with its precision. */
export function ownPart(type: TypeName, mine: FormData, rows: readonly Row[], choices: Choices): Record<string, unknown> {
  const own = new Set(rows.filter(({ field, choice }) => (choices[field] ?? choice) === 'mine').map(({ field }) => field))
  const keys = unitsOf(catalogue[type].attributes).filter(({ field }) => own.has(field)).flatMap(unit => unit.keys)
  return Object.fromEntries(keys.filter(key => key in mine).map(key => [key, withoutIds(mine[key])]))
}

/** Whether every field has a decision. */
export function isDecided(rows: readonly Row[], choices: Choices): boolean {
  return rows.every(({ field, choice }) => choice !== 'conflict' || choices[field])
}
