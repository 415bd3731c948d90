/** The names of KERN's classes that a piece of code names: whole, or nothing wears them. */
export function classesIn(code: string): string[] {
  return code.match(/\bkern-[\w-]+/g) ?? []
}

/** What a selector may do without: it meets also where nothing wears a class in there. */
const optional = /:(?:not|is|where)\((?:[^()]|\([^()]*\))*\)|:has\([^(),]*,[^()]*\)/g

/**
 * A style sheet without the rules that only meet KERN's classes which nothing wears. A list of selectors loses those of its parts.
 * @param named what `classesIn` found wherever pages are made
 */
export function dropUnusedClasses(css: string, named: ReadonlySet<string>): string {
  const isMet = (selector: string): boolean => (selector.replace(optional, '').match(/\.kern-[\w-]+/g) ?? []).every(name => named.has(name.slice(1)))
  // A comment may hold commas and braces.
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|[{};])([^{};@]*\.kern-[^{};@]*)(\{[^{}]*\})/g, (_rule: string, selectors: string, body: string) => {
    const met = splitList(selectors).filter(isMet)
    return met.length > 0 ? met.join(',') + body : ''
  })
}

/** The parts of a list of selectors: a comma inside of brackets is one of their own lists. */
function splitList(selectors: string): string[] {
  const parts: string[] = []
  for (const piece of selectors.split(',')) {
    const last = parts.at(-1)
    if (last !== undefined && last.split('(').length > last.split(')').length)
      parts[parts.length - 1] = `${last},${piece}`
    else
      parts.push(piece)
  }
  return parts
}
