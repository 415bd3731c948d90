const kernClass = /\bkern-[\w-]+/g

/** The names of KERN's classes that a piece of code names. One that ends with a hyphen is the beginning of names that are put together. */
export function classesIn(code: string): string[] {
  return code.match(kernClass) ?? []
}

/**
 * A style sheet without the rules that only meet KERN's classes which nothing wears. A list of selectors loses those of its parts; what is not
 * plain, such as a list inside of brackets, stays.
 * @param named what `classesIn` found wherever pages are made
 */
export function dropUnusedClasses(css: string, named: ReadonlySet<string>): string {
  const beginnings = [...named].filter(name => name.endsWith('-'))
  const isWorn = (name: string): boolean => named.has(name) || beginnings.some(beginning => name.startsWith(beginning))
  const isMet = (selector: string): boolean => (selector.match(/\.kern-[\w-]+/g) ?? []).every(name => isWorn(name.slice(1)))
  // A comment may hold commas and braces.
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|[{};])([^{};@]*\.kern-[^{};@]*)(\{[^{}]*\})/g, (rule: string, selectors: string, body: string) => {
    if (selectors.includes('('))
      return rule
    const met = selectors.split(',').filter(isMet)
    return met.length > 0 ? met.join(',') + body : ''
  })
}
