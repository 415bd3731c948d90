import type { ItemChange } from './field-change.ts'
import { diffSequences } from './diff-sequences.ts'

/** Two entries of a list that are one and the same, before and after. Counted from 0. */
interface Match { readonly from: number, readonly to: number, readonly op: 'same' | 'moved' | 'changed' }

/** What makes two entries of a list the same one, and what they are called. */
export interface ItemRules<T> {
  /** Equal exactly when the entries are equal. */
  readonly notation: (item: T) => string
  readonly label: (item: T) => string
  /** Equal when it is the same entry with other words; undefined where an entry cannot be told by itself. */
  readonly identity?: (item: T) => string | undefined
  readonly isAlike?: (before: T, after: T) => boolean
  /** What is different inside an entry; of one that came, all that is in it. */
  readonly changes?: (before: T | undefined, after: T) => ItemChange['changes']
}

/** Pairs entries that no one has claimed yet, the first with the first. */
function pairUp(left: readonly number[], right: readonly number[], isPair: (from: number, to: number) => boolean): [number, number][] {
  const free = new Set(right)
  return left.flatMap((from) => {
    const to = [...free].find(to => isPair(from, to))
    if (to === undefined)
      return []
    free.delete(to)
    return [[from, to] as [number, number]]
  })
}

function matchItems<T>(before: readonly T[], after: readonly T[], { notation, identity, isAlike }: ItemRules<T>): Match[] {
  const [olds, news] = [before.map(notation), after.map(notation)]
  const matches: Match[] = diffSequences(olds, news).flatMap(run => run.isSame
    ? Array.from({ length: run.aEnd - run.aStart }, (_, step): Match => ({ from: run.aStart + step, to: run.bStart + step, op: 'same' }))
    : [])
  const claim = (op: Match['op'], isPair: (from: number, to: number) => boolean) => {
    const [froms, tos] = [new Set(matches.map(match => match.from)), new Set(matches.map(match => match.to))]
    const rest = (length: number, taken: ReadonlySet<number>) => Array.from({ length }, (_, index) => index).filter(index => !taken.has(index))
    matches.push(...pairUp(rest(before.length, froms), rest(after.length, tos), isPair).map(([from, to]) => ({ from, to, op })))
  }
  claim('moved', (from, to) => olds[from] === news[to])
  if (identity)
    claim('changed', (from, to) => identity(before[from] as T) !== undefined && identity(before[from] as T) === identity(after[to] as T))
  if (isAlike)
    claim('changed', (from, to) => isAlike(before[from] as T, after[to] as T))
  return matches
}

/** What became of the entries of a list: in their order after the change, what is gone where it stood. */
export function compareItems<T>(before: readonly T[], after: readonly T[], rules: ItemRules<T>): ItemChange[] {
  const matches = matchItems(before, after, rules)
  const [byFrom, byTo] = [new Map(matches.map(match => [match.from, match])), new Map(matches.map(match => [match.to, match]))]
  const items: ItemChange[] = []
  let old = 0
  const tellGone = (until: number) => {
    for (; old < until; old++) {
      if (!byFrom.has(old))
        items.push({ op: 'removed', label: rules.label(before[old] as T), from: old + 1 })
    }
  }
  after.forEach((item, index) => {
    const match = byTo.get(index)
    if (match && match.op !== 'moved')
      tellGone(match.from)
    const label = rules.label(item)
    if (!match)
      items.push({ op: 'added', label, to: index + 1, ...rules.changes ? { changes: rules.changes(undefined, item) ?? [] } : {} })
    else
      items.push({ op: match.op, label, from: match.from + 1, to: index + 1, ...match.op === 'changed' && rules.changes ? { changes: rules.changes(before[match.from] as T, item) ?? [] } : {} })
  })
  tellGone(before.length)
  return items
}
