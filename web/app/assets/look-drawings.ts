const landscapes = import.meta.glob<string>('../../public/themes/*/landscape.svg', { query: '?raw', import: 'default', eager: true })
const logos = import.meta.glob<string>('../../public/themes/*/logo.svg', { query: '?raw', import: 'default', eager: true })

/** The landscape of a look as markup: in the page it needs no request of its own, and the first view is whole at once. */
export function landscapeOf(look: string): string {
  return landscapes[`../../public/themes/${look}/landscape.svg`] ?? ''
}

/** The sign of a look as markup, for the same reason. What it calls its parts has names that nothing else on a page has. */
export function logoOf(look: string): string {
  return (logos[`../../public/themes/${look}/logo.svg`] ?? '').replace(/(\bid="|url\(#|href="#)/g, '$1logo-')
}
