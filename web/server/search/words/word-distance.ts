/**
 * How many typing errors lie between two words: letters that are missing, too many, wrong, or swapped with their neighbour.
 * @returns `most + 1` where there are more than `most`
 */
export function wordDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most)
    return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    let best = row
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1]
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const cheapest = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
      )
      current.push(cheapest)
      best = Math.min(best, cheapest)
    }
    if (best > most)
      return most + 1
    beforeLast = last
    last = current
  }
  return Math.min(at(last, b.length), most + 1)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}

/** How many typing errors a word of this length is forgiven: a short word would soon be another one. */
export function forgivenErrors(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2
}
