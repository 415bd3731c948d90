import type { ColourTokens, Schemes } from './look.ts'

const declarations = (tokens: ColourTokens) => Object.entries(tokens).map(([name, value]) => `--${name}:${value}`).join(';')

/**
 * Colours as a style sheet: dark where the device asks for it or the reader chose it, unless the reader chose light.
 * @param selector what wears them: a look's own stands over the default one's
 */
export function colourStyles({ light, dark }: Schemes, selector: string): string {
  const inDark = declarations(dark)
  return `${selector}{${declarations(light)}}@media (prefers-color-scheme:dark){${selector}:where(:not([data-kern-theme='light'])){${inDark}}}${selector}:where([data-kern-theme='dark']){${inDark}}`
}
