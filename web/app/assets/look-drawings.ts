const files = import.meta.glob<string>('../../public/themes/*/*.svg', { query: '?raw', import: 'default', eager: true })

/** A drawing of a look as markup; nothing for a look that is not there. */
const drawing = (look: string, name: string) => files[`../../public/themes/${look}/${name}.svg`] ?? ''

/** What a drawing calls its parts, so that nothing else on the page has the same name. */
const apart = (svg: string, name: string) => svg.replace(/(\bid="|url\(#|href="#)/g, `$1${name}-`)

/*
 * Drawings stand in the page and not in files of their own: they would need requests, and the first view is whole at once.
 */

/** The landscape of a look. */
export function landscapeOf(look: string): string {
  return apart(drawing(look, 'landscape'), 'landscape')
}

/** The sign of a look, on the ground of pages. */
export function logoOf(look: string): string {
  return apart(drawing(look, 'logo'), 'logo')
}

/** The same on the colour of the look. */
export function logoOnBrandOf(look: string): string {
  return apart(drawing(look, 'logo-on-brand'), 'logo-on-brand')
}

/** The sign as an address that holds all of it, for the browser's tab. */
export function iconOf(look: string): string {
  return `data:image/svg+xml,${drawing(look, 'logo').trim().replace(/[%#<>"]/g, encodeURIComponent)}`
}
