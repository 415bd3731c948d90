import { describe, expect, it } from 'vitest'
import { stayInPreview } from './stay-in-preview.ts'

const base = '/vorschau/abc'
const shown = 'a'.repeat(64)
const draft = 'b'.repeat(64)
const stay = (html: string) => stayInPreview(html, base, sha256 => sha256 === shown)

describe('links of a previewed page', () => {
  it('stay inside, with their query and place', () => {
    expect(stay('<a class="brand" href="/">Start</a>')).toBe('<a class="brand" href="/vorschau/abc/">Start</a>')
    expect(stay('<a href="/en/presse?q=1&amp;seite=2#oben">')).toBe('<a href="/vorschau/abc/en/presse?q=1&amp;seite=2#oben">')
    expect(stay('<form role="search" method="get" action="/suche">')).toBe('<form role="search" method="get" action="/vorschau/abc/suche">')
  })

  it.each([
    '<a href="https://example.de/a">',
    '<a href="mailto:kek@example.de">',
    '<a href="#inhalt">',
    '<a href="//example.de/">',
    '<a href="/vorschau/abc/presse">',
    '<a href="/vorschau/abc">',
    '<link rel="stylesheet" href="/_nuxt/a.css">',
    '<script src="/js/slider.js">',
    '<img src="/themes/lup/logo.svg" alt="">',
    '<p>Mit href="/presse" im Text</p>',
    `<img src="/media/${shown}/a.png" alt="">`,
    `<a href="/media/${shown}/a.pdf">`,
    `<img srcset="/media/${shown}/320.webp 320w, /media/${shown}/720.webp 720w" alt="">`,
  ])('%s stays as it is', (html) => {
    expect(stay(html)).toBe(html)
  })

  it('to other widths of a picture are left out where only the draft names it', () => {
    expect(stay(`<img src="/media/${draft}/a.png" srcset="/media/${draft}/320.webp 320w, /media/${draft}/720.webp 720w" alt="">`)).toBe(`<img src="/vorschau/abc/media/${draft}/a.png" alt="">`)
  })

  it('to files that only the draft names lead through the preview', () => {
    expect(stay(`<img alt="" src="/media/${draft}/a.png">`)).toBe(`<img alt="" src="/vorschau/abc/media/${draft}/a.png">`)
    expect(stay(`<a href="/media/${draft}/a.pdf">`)).toBe(`<a href="/vorschau/abc/media/${draft}/a.pdf">`)
  })
})
