/** A run of two sequences: what stands at `a` became what stands at `b`; both ends are exclusive. Equal runs are as long on both sides. */
export interface Run {
  readonly isSame: boolean
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
}

/** How many edits the shortest way is looked for; two stretches farther apart count as replaced. Keeps time and memory in bounds. */
const editLimit = 400
/** How often a stretch is cut by what is unique in it before the shortest way is looked for. */
const depthLimit = 24

type Pair = readonly [a: number, b: number]
type Numbers = Int32Array

/** The longest chain of pairs that rises on both sides; `pairs` rise on the first. */
function longestRise(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = []
  const before: number[] = []
  pairs.forEach(([, b], index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] as number] as Pair)[1] < b)
        low = middle + 1
      else
        high = middle
    }
    before[index] = low > 0 ? ends[low - 1] as number : -1
    ends[low] = index
  })
  const chain: Pair[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] as number)
    chain.push(pairs[index] as Pair)
  return chain.reverse()
}

class Differ {
  readonly pairs: Pair[] = []
  private readonly a: Numbers
  private readonly b: Numbers

  constructor(a: Numbers, b: Numbers) {
    this.a = a
    this.b = b
  }

  /** Collects what is equal between two stretches, in rising order. */
  match(aFrom: number, aTo: number, bFrom: number, bTo: number, depth = 0): void {
    while (aFrom < aTo && bFrom < bTo && this.a[aFrom] === this.b[bFrom])
      this.pairs.push([aFrom++, bFrom++])
    let tail = 0
    while (aFrom < aTo - tail && bFrom < bTo - tail && this.a[aTo - tail - 1] === this.b[bTo - tail - 1])
      tail++
    const [aEnd, bEnd] = [aTo - tail, bTo - tail]
    if (aFrom < aEnd && bFrom < bEnd)
      this.matchMiddle(aFrom, aEnd, bFrom, bEnd, depth)
    for (let step = 0; step < tail; step++)
      this.pairs.push([aEnd + step, bEnd + step])
  }

  private matchMiddle(aFrom: number, aTo: number, bFrom: number, bTo: number, depth: number): void {
    const anchors = depth < depthLimit ? longestRise(this.uniquePairs(aFrom, aTo, bFrom, bTo)) : []
    if (anchors.length === 0)
      return this.matchShortest(aFrom, aTo, bFrom, bTo)
    let [a, b] = [aFrom, bFrom]
    for (const [anchorA, anchorB] of anchors) {
      // What was found equal on the way to an anchor may have passed it.
      if (anchorA < a || anchorB < b)
        continue
      this.match(a, anchorA, b, anchorB, depth + 1)
      this.pairs.push([anchorA, anchorB]);
      [a, b] = [anchorA + 1, anchorB + 1]
    }
    this.match(a, aTo, b, bTo, depth + 1)
  }

  /** What stands exactly once on both sides: the landmarks of a text. */
  private uniquePairs(aFrom: number, aTo: number, bFrom: number, bTo: number): Pair[] {
    const places = new Map<number, { a: number, b: number }>()
    for (let a = aFrom; a < aTo; a++) {
      const value = this.a[a] as number
      places.set(value, { a: places.has(value) ? -1 : a, b: -1 })
    }
    for (let b = bFrom; b < bTo; b++) {
      const place = places.get(this.b[b] as number)
      if (place)
        place.b = place.b === -1 ? b : -2
    }
    return [...places.values()].filter(({ a, b }) => a >= 0 && b >= 0).map(({ a, b }) => [a, b] as const)
  }

  /** The shortest way from one stretch to the other, after E. Myers, "An O(ND) Difference Algorithm" (1986). */
  private matchShortest(aFrom: number, aTo: number, bFrom: number, bTo: number): void {
    const [n, m] = [aTo - aFrom, bTo - bFrom]
    const limit = Math.min(n + m, editLimit)
    const reach = new Int32Array(2 * limit + 3)
    const trace: Int32Array[] = []
    const at = (k: number) => reach[limit + 1 + k] as number
    for (let d = 0; d <= limit; d++) {
      trace.push(reach.slice(limit - d, limit + d + 3))
      for (let k = -d; k <= d; k += 2) {
        let x = k === -d || (k !== d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1
        while (x < n && x - k < m && this.a[aFrom + x] === this.b[bFrom + x - k])
          x++
        reach[limit + 1 + k] = x
        if (x >= n && x - k >= m)
          return this.walkBack(trace, d, n, m, aFrom, bFrom)
      }
    }
  }

  private walkBack(trace: readonly Int32Array[], edits: number, n: number, m: number, aFrom: number, bFrom: number): void {
    const found: Pair[] = []
    let [x, y] = [n, m]
    for (let d = edits; d >= 0; d--) {
      const row = trace[d] as Int32Array
      const at = (k: number) => row[d + 1 + k] as number
      const k = x - y
      const previous = k === -d || (k !== d && at(k - 1) < at(k + 1)) ? k + 1 : k - 1
      const [startX, startY] = d === 0 ? [0, 0] : [at(previous), at(previous) - previous]
      while (x > startX && y > startY)
        found.push([aFrom + --x, bFrom + --y]);
      [x, y] = [startX, startY]
    }
    this.pairs.push(...found.reverse())
  }
}

/**
 * What two sequences have in common and what not, in order. Landmarks first (what stands once on both sides), then the shortest way
 * between them; so long texts take no longer than they are long, and moved blocks tear nothing apart.
 */
export function diffSequences(before: readonly string[], after: readonly string[]): Run[] {
  const numbers = new Map<string, number>()
  const numberOf = (item: string) => {
    const known = numbers.get(item) ?? numbers.size
    numbers.set(item, known)
    return known
  }
  const differ = new Differ(Int32Array.from(before, numberOf), Int32Array.from(after, numberOf))
  differ.match(0, before.length, 0, after.length)

  const runs: Run[] = []
  let [a, b] = [0, 0]
  const push = (isSame: boolean, aEnd: number, bEnd: number) => {
    if (aEnd > a || bEnd > b)
      runs.push({ isSame, aStart: a, aEnd, bStart: b, bEnd });
    [a, b] = [aEnd, bEnd]
  }
  for (let index = 0; index < differ.pairs.length;) {
    const [startA, startB] = differ.pairs[index] as Pair
    push(false, startA, startB)
    let length = 0
    while (differ.pairs[index]?.[0] === startA + length && differ.pairs[index]?.[1] === startB + length) {
      length++
      index++
    }
    push(true, startA + length, startB + length)
  }
  push(false, before.length, after.length)
  return runs
}
