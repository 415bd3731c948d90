// @ts-check
import { describe, expect, it } from 'vitest'
import { copyPath, fileAt, leftOutPath, relativeLink } from './copy-address.mjs'

describe('where the copy has an address', () => {
  it.each([
    ['/', '/', 'index.html'],
    ['/konzept', '/konzept/', 'konzept/index.html'],
    ['/en', '/en/', 'en/index.html'],
    ['/fassungen/2017/konzept', '/fassungen/2017/konzept/', 'fassungen/2017/konzept/index.html'],
    ['/konzept/orte.pdf', '/konzept/orte.pdf', 'konzept/orte.pdf'],
    ['/media/0a/Pl%C3%A4ne%202030', '/media/0a/Pl%C3%A4ne%202030', 'media/0a/Pläne 2030'],
    ['/presse?jahr=2018&seite=2', '/presse/_/jahr-2018/seite-2/', 'presse/_/jahr-2018/seite-2/index.html'],
    ['/presse.csv?jahr=2018', '/_/jahr-2018/presse.csv', '_/jahr-2018/presse.csv'],
    ['/en/fassungen/2017/vergleich.pdf?mit=2021', '/en/fassungen/2017/_/mit-2021/vergleich.pdf', 'en/fassungen/2017/_/mit-2021/vergleich.pdf'],
  ])('%s → %s', (address, path, file) => {
    expect(copyPath(address)).toBe(path)
    expect(fileAt(copyPath(address))).toBe(file)
  })

  it('gives two questions never the same place, whatever was typed', () => {
    const questions = ['q=a-b', 'q=a+b', 'q=A-B', 'q=a%2Fb', 'q=..', 'q=', 'q', 'q-a=b', `q=${'x'.repeat(300)}`, `q=${'x'.repeat(301)}`]
    const places = questions.map(question => fileAt(copyPath(`/presse?${question}`)))
    // `q` and `q=` mean the same.
    expect(new Set(places).size).toBe(questions.length - 1)
    expect(places.every(place => place.startsWith('presse/_/') && place.split('/').length === 4)).toBe(true)
  })

  it.each(['/suche?q=Rufbus', '/en/suche?q=bus', '/fassungen/2017/suche?q=Bus', '/stand/2018-03-01/konzept', '/en/stand/2018-03-01', '/stand/2018-03-01/vergleich.pdf', '/vorschau/abc', '/barriere-melden?seite=%2Fpresse', '/en/barriere-melden'])('leaves out %s, which only a server can give', (address) => {
    expect(copyPath(address)).toBe(leftOutPath)
  })

  it('has the page of the search and one whose name only begins alike', () => {
    expect(copyPath('/suche')).toBe('/suche/')
    expect(copyPath('/standorte/2018')).toBe('/standorte/2018/')
  })

  it.each(['/../x/', '/a/%2e%2e/', '/a//b/', '/a%2Fb/', '/a%00/', `/${'a'.repeat(256)}/`])('refuses %s, for which there is no file in the folder', path => expect(() => fileAt(path)).toThrow('nicht als Datei'))
})

describe('links of the copy', () => {
  it.each([
    ['/', '/konzept/', 'konzept/'],
    ['/konzept/', '/', '../'],
    ['/konzept/', '/konzept/', './'],
    ['/konzept/orte/', '/media/0a/plan.pdf', '../../media/0a/plan.pdf'],
    ['/presse/_/jahr-2018/', '/presse/_/jahr-2018/seite-2/', 'seite-2/'],
    ['/_nuxt/a.css', '/_nuxt/b.woff2', 'b.woff2'],
    ['/media/0a/', '/media/0a/a:b.pdf', './a:b.pdf'],
    ['/a/', '/b:c/', '../b:c/'],
    ['/', '/b:c/', './b:c/'],
  ])('%s → %s', (from, to, link) => {
    expect(relativeLink(from, to)).toBe(link)
    expect(new URL(link, `http://copy/below${from}`).pathname).toBe(`/below${to}`)
  })
})
