import { describe, expect, it } from 'vitest'
import { eventOfForm, pageOfForm } from './page-forms.ts'

describe('the page that an address gives in another form', () => {
  it.each([
    ['/konzept.pdf', '/konzept'],
    ['/konzept.atom', '/konzept'],
    ['/konzept/bildung.pdf', '/konzept/bildung'],
    ['/ziele/bus.atom', '/ziele/bus'],
    ['/ansaetze/rufbus.atom', '/ansaetze/rufbus'],
    ['/projekte/rufbus.pdf', '/projekte/rufbus'],
    ['/presse.atom', '/presse'],
    ['/presse.csv', '/presse'],
    ['/presse.json', '/presse'],
    ['/prozess.ics', '/prozess'],
    ['/prozess/termin-abc123.ics', '/prozess'],
    ['/robots.txt', '/'],
    ['/llms.txt', '/'],
    ['/sitemap.xml', '/'],
    ['/sitemap-2.xml', '/'],
  ])('%s: %s', (path, page) => {
    expect(pageOfForm(path)).toBe(page)
  })

  it.each(['/konzept', '/kontakt.pdf', '/presse.pdf', '/presse/artikel.atom', '/prozess.atom', '/prozess/heute.ics', '/ansaetze.atom', '/ansaetze/a/b.pdf', '/ansaetze/.pdf', '/konzept.exe', '/sitemap-0.xml', '/humans.txt', '/.pdf', ''])('there is none of %s', (path) => {
    expect(pageOfForm(path)).toBeUndefined()
  })

  it.each(['/robots.txt', '/llms.txt', '/sitemap.xml'])('%s is there once, not in each language', (path) => {
    expect(pageOfForm(path, true)).toBeUndefined()
    expect(pageOfForm('/konzept.pdf', true)).toBe('/konzept')
  })

  it('may be the calendar of one event', () => {
    expect(eventOfForm('/prozess/termin-abc123.ics')).toBe('abc123')
    expect(['/prozess.ics', '/prozess/abc123.ics', '/prozess/termin-a/b.ics'].map(eventOfForm)).toEqual([undefined, undefined, undefined])
  })
})
