/** The tokens whose values a piece of code asks for. */
export function tokensIn(code: string): string[] {
  return [...code.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name)
}

/**
 * A style sheet without the definitions of KERN's tokens that neither it nor anything else asks for. Ours stay: scripts and looks may read them.
 * @param named tokens that are asked for elsewhere
 */
export function dropUnusedTokens(css: string, named: ReadonlySet<string>): string {
  const asked = new Set([...named, ...tokensIn(css)])
  const rest = css.replace(/(--kern-[\w-]+)\s*:[^;{}]*(?:;|(?=\}))/g, (definition: string, name: string) => asked.has(name) ? definition : '')
  // What only a dropped token asked for is not asked for any more.
  return rest === css ? css : dropUnusedTokens(rest, named)
}
