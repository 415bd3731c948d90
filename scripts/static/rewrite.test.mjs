// @ts-check
import { describe, expect, it } from 'vitest'
import { partsOfSitemap, rewritePage, rewriteStyles } from './rewrite.mjs'

describe('a page of the copy', () => {
  const rewrite = (/** @type {string} */ body, address = '/konzept') => rewritePage(`<html lang="de"><body>${body}`, address)

  it('links to the copy, names what it links to once, and keeps places within pages', () => {
    const { text, references } = rewrite('<a class="x" href="/presse?jahr=2018&amp;seite=2#liste">a</a><a href="/presse?jahr=2018&amp;seite=2">b</a><a href="/">c</a>')
    expect(text).toContain('<a class="x" href="../presse/_/jahr-2018/seite-2/#liste">a</a><a href="../presse/_/jahr-2018/seite-2/">b</a><a href="../">c</a>')
    expect(references).toEqual(['/presse?jahr=2018&seite=2', '/'])
  })

  it('loads pictures in every size, scripts, styles and what a picture links to from the copy', () => {
    const { text, references } = rewrite('<link rel="stylesheet" href="/_nuxt/a.css" crossorigin><script src="/js/a.js" defer></script><img src="/media/a/b.webp" srcset="/media/a/b.webp 1x, /media/c/d.webp 2x"><svg><a href="/ziele/x"><text>x</text></a></svg>')
    expect(text).toContain('href="../_nuxt/a.css"')
    expect(text).toContain('src="../js/a.js"')
    expect(text).toContain('src="../media/a/b.webp" srcset="../media/a/b.webp 1x, ../media/c/d.webp 2x"')
    expect(text).toContain('<a href="../ziele/x/">')
    expect(references).toEqual(['/_nuxt/a.css', '/js/a.js', '/media/a/b.webp', '/media/c/d.webp', '/ziele/x'])
  })

  it('has the scripts that pages load later, and no rules for fetching ahead: those hold for a whole host', () => {
    const { text, references } = rewrite('<div class="x" data-script="/js/b.js">x</div><script type="speculationrules">{"prefetch":[]}</script>')
    expect(text).toContain('<body><div class="x" data-script="../js/b.js">x</div>')
    expect(text).not.toContain('speculationrules')
    expect(references).toEqual(['/js/b.js'])
  })

  it('leaves links to other sites, mail, telephones, and words that only look like links', () => {
    const body = '<a href="https://example.org/konzept">a</a><a href="//example.org">b</a><a href="mailto:a@b.de">c</a><a href="tel:+49">d</a><a href="#unten">e</a><link rel="canonical" href="https://kek.example/konzept"><p>href="/konzept"</p>'
    expect(rewrite(body)).toEqual({ text: `<html lang="de"><body>${body}`, references: [] })
  })

  it('says in the language of the page that there is no search, and no other form', () => {
    const search = '<form role="search" action="/suche"><input type="search" name="q"></form>'
    expect(rewrite(`${search}<form method="post"><textarea></textarea></form>`).text).toBe('<html lang="de"><body><p class="copy-note">Dies ist eine Kopie der Website. Suchen kann man in ihr nicht.</p><p class="copy-note">Dies ist eine Kopie der Website. Formulare gibt es nur auf der Website selbst.</p>')
    expect(rewritePage(`<html lang="en">${search}`, '/en').text).toContain('It has no search.')
    expect(rewritePage(`<html lang="de-simple">${search}`, '/leichte-sprache').text).toContain('Hier gibt es keine Suche.')
  })

  it('leads to one page for everything that only a server can give', () => {
    expect(rewrite('<a href="/stand/2018-03-01/konzept#x">a</a>').text).toContain('<a href="../_/nicht-in-der-kopie/#x">')
  })
})

describe('a style sheet of the copy', () => {
  it('loads fonts and pictures from the copy', () => {
    const { text, references } = rewriteStyles('@font-face{src:url(./a.woff2)}a{background:url("/themes/lup/a.svg")}b{background:url(data:image/svg+xml,x)}c{filter:url(#d)}', '/_nuxt/entry.css')
    expect(text).toBe('@font-face{src:url(a.woff2)}a{background:url("../themes/lup/a.svg")}b{background:url(data:image/svg+xml,x)}c{filter:url(#d)}')
    expect(references).toEqual(['/_nuxt/a.woff2', '/themes/lup/a.svg'])
  })
})

it('a sitemap of parts names them; one that is whole names none', () => {
  expect(partsOfSitemap('<sitemapindex><sitemap><loc>https://kek.example/sitemap-1.xml</loc><lastmod>x</lastmod></sitemap><sitemap><loc>https://kek.example/sitemap-2.xml</loc></sitemap></sitemapindex>')).toEqual(['/sitemap-1.xml', '/sitemap-2.xml'])
  expect(partsOfSitemap('<urlset><url><loc>https://kek.example/sitemap-1.xml</loc></url></urlset>')).toEqual([])
})
