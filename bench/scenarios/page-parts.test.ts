import { expect, it } from 'vitest'
import { findFonts, findPageParts, readableText } from './page-parts.ts'

const html = `<!DOCTYPE html><html><head><link rel="stylesheet" href="/_nuxt/a.css" crossorigin><script src="/js/slider.js" defer></script>
<link rel="icon" type="image/svg+xml" href="/logo.svg"><link rel="modulepreload" href="/js/slider.js"></head><body><p data-script="/js/terms.js">Straße</p><script>let Ő</script></body></html>`

const css = `@font-face{font-family:A;src:url(./latin.woff2)format("woff2"),url(./latin.woff)format("woff");unicode-range:U+??,U+131}
@font-face { font-family: A; src: url("../ext.woff2"); unicode-range: U+100-130, U+132-151; }
@font-face{font-family:B;src:url(/all.woff2)}@font-face{font-family:C;src:url(data:font/woff2;base64,AA)}
.logo{background:url(logo.svg)}`

it('finds the style sheets and scripts of a page, each once, and no images', () => {
  expect(findPageParts(html)).toEqual({ styles: ['/_nuxt/a.css'], scripts: ['/js/slider.js', '/js/terms.js'] })
})

it('reads the words of a page, not its scripts', () => {
  const text = readableText(html)
  expect(text).toContain('Straße')
  expect(text).not.toContain('Ő')
})

it('counts the fonts of which the text needs a character', () => {
  expect(findFonts(css, '/_nuxt/a.css', 'Straße')).toEqual(['/_nuxt/latin.woff2', '/all.woff2'])
  expect(findFonts(css, '/_nuxt/a.css', 'Őr')).toEqual(['/_nuxt/latin.woff2', '/ext.woff2', '/all.woff2'])
})
