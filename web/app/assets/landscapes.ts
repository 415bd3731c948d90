const files = import.meta.glob<string>('../../public/themes/*/landscape.svg', { query: '?raw', import: 'default', eager: true })

/** The landscape of a look as markup: in the page it needs no request of its own, and the first view is whole at once. */
export function landscapeOf(look: string): string {
  return files[`../../public/themes/${look}/landscape.svg`] ?? ''
}
