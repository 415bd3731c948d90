export type Move = 'next' | 'previous' | 'first' | 'last'

const moves: Readonly<Record<string, Move>> = { ArrowDown: 'next', j: 'next', J: 'next', ArrowUp: 'previous', k: 'previous', K: 'previous', Home: 'first', End: 'last' }

/** What a key wants in a list; undefined where it is for the browser or somebody else. */
export function moveOf({ key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): Move | undefined {
  return ctrlKey || metaKey || altKey ? undefined : moves[key]
}

/**
 * Where a move leads.
 * @param lists the keys of all rows, list by list, as they stand on the page
 * @param current the row in focus
 * @returns the row to go to: up and down leads from list to list, first and last stay in one; undefined where the page ends
 */
export function rowAfter(lists: readonly (readonly string[])[], current: string, move: Move): string | undefined {
  const list = lists.find(keys => keys.includes(current)) ?? []
  if (move === 'first')
    return list[0]
  if (move === 'last')
    return list.at(-1)
  const all = lists.flat()
  const index = all.indexOf(current)
  return index === -1 ? undefined : all[index + (move === 'next' ? 1 : -1)]
}

/** What has the focus while nobody has chosen anything: the page itself and its heading. */
const nowhere: ReadonlySet<string> = new Set(['BODY', 'MAIN', 'H1'])

/**
 * Where a key leads from outside the lists, so that they can be entered without the tab key.
 * @param tag the kind of element that has the focus
 * @returns the first row downwards, the last one upwards; undefined where the key belongs to what has the focus
 */
export function rowToEnter(lists: readonly (readonly string[])[], tag: string, move: Move): string | undefined {
  if (!nowhere.has(tag.toUpperCase()))
    return undefined
  return move === 'next' ? lists.flat()[0] : move === 'previous' ? lists.flat().at(-1) : undefined
}

/** Where somebody was: the row, and the rows of its list at that time. */
export interface Place { readonly row: string, readonly list: readonly string[] }

/**
 * Which row has the place of one that somebody has worked on: itself while it is still there, else the one that came after it, else the one
 * before it, else the first of all.
 */
export function placeAgain({ row, list }: Place, lists: readonly (readonly string[])[]): string | undefined {
  const there = new Set(lists.flat())
  const index = list.indexOf(row)
  return [row, ...list.slice(index + 1), ...list.slice(0, Math.max(index, 0)).reverse()].find(key => there.has(key)) ?? lists.flat()[0]
}
