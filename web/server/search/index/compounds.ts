const links = ['s', 'es', 'n', 'en', 'e', 'er', 'ens'] as const
const endings = /^(?:[ens]|en|er|ern|es|in|innen)?$/

/** Whether something, with or without a linking sound at its end, is a word of its own. */
function isPart(text: string, isKnown: (base: string) => boolean): boolean {
  return isKnown(text) || links.some(link => text.endsWith(link) && text.length - link.length >= 3 && isKnown(text.slice(0, -link.length)))
}

/** The same for the part behind, which the link stands before. */
function isPartBehind(text: string, isKnown: (base: string) => boolean): boolean {
  return isKnown(text) || links.some(link => text.startsWith(link) && text.length - link.length >= 3 && isKnown(text.slice(link.length)))
}

/**
 * How much a word that holds another one has to do with it, 0 to 1: as its head ("Nahverkehr" for "verkehr"), as its first part, or in its middle.
 * Short words stand in many others by chance: then the rest has to be a word too. A beginning alone counts a little, for who types half a word.
 * @param base the longer word
 * @param part what it holds
 */
export function compoundWeight(base: string, part: string, isKnown: (base: string) => boolean): number {
  let weight = 0
  for (let at = base.indexOf(part); at >= 0; at = base.indexOf(part, at + 1)) {
    const before = base.slice(0, at)
    const behind = base.slice(at + part.length)
    const fitsBefore = before === '' || (before.length >= 2 && (part.length >= 6 || (before.length >= 3 && isPart(before, isKnown))))
    const fitsBehind = endings.test(behind) || (behind.length >= 3 && (part.length >= 6 || isPartBehind(behind, isKnown)))
    if (fitsBefore && fitsBehind)
      weight = Math.max(weight, endings.test(behind) ? 0.7 : before === '' ? 0.65 : 0.5)
    else if (before === '' && part.length >= 3)
      weight = Math.max(weight, 0.2)
  }
  return weight
}

const shortestPart = 3
/** Shorter, it is a prefix like "ver" and no word that the index happens not to know. */
const shortestUnknown = 4

/**
 * The words that a compound is put together from, in order: "nahverkehrsplan" → "nah", "verkehr", "plan". Those that are known words
 * and, between them, at most one that is not. Empty for what is no compound.
 */
export function partsOf(base: string, isKnown: (base: string) => boolean): string[] {
  const best: (Split | undefined)[] = [{ parts: [], unknown: 0, gaps: 0 }]
  for (let end = shortestPart; end <= base.length; end += 1) {
    for (let start = 0; start <= end - shortestPart; start += 1) {
      const before = best[start]
      const text = base.slice(start, end)
      const word = before && text !== base ? partWord(text, end === base.length, isKnown) : undefined
      if (!before || (word === undefined && (text.length < shortestUnknown || before.gaps > 0)))
        continue
      const split = word === undefined
        ? { parts: before.parts, unknown: before.unknown + text.length, gaps: before.gaps + 1 }
        : { ...before, parts: [...before.parts, word] }
      if (isBetter(split, best[end]))
        best[end] = split
    }
  }
  return [...new Set(best[base.length]?.parts)]
}

interface Split {
  readonly parts: readonly string[]
  /** Letters of what is no known word, and in how many pieces. */
  readonly unknown: number
  readonly gaps: number
}

function isBetter(a: Split, b: Split | undefined): boolean {
  return !b || a.unknown < b.unknown || (a.unknown === b.unknown && a.parts.length < b.parts.length)
}

/** The known word that a piece of a compound is, without the link to the next one. */
function partWord(text: string, isLast: boolean, isKnown: (base: string) => boolean): string | undefined {
  if (isKnown(text))
    return text
  return isLast ? undefined : links.map(link => text.endsWith(link) ? text.slice(0, -link.length) : '').find(rest => rest.length >= shortestPart && isKnown(rest))
}
