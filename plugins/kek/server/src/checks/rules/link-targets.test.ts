import { describe, expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { linkTargets, ownPath, pathsToLookUp } from './link-targets.ts'

const page = (address: string, addresses: readonly string[] | null = ['/', '/konzept', '/presse', '/prozess', '/prozess/termin-a1.ics', '/ansaetze/rufbus']) => subjectOf('page', { title: 'Seite', text: `Siehe [den Plan](${address}).` }, { addresses })
const found = (address: string, addresses?: readonly string[] | null) => linkTargets(page(address, addresses), '2026-01-01').map(({ code, severity }) => `${severity} ${code}`)

describe('a link', () => {
  it.each(['/konzept', '/konzept/', '/konzept?a=b#c', '/konzept.pdf', '/presse.atom', '/en/presse.csv?jahr=2018', '/prozess.ics', '/prozess/termin-a1.ics', '/en/prozess/termin-a1.ics', '/robots.txt', '/ansaetze/rufbus.atom', '/en/ansaetze/rufbus.pdf', '/daten/ansaetze.csv', '/sitemap.xml', '/', '/en/konzept', '/en', '/leichte-sprache/ansaetze/rufbus', '/media/abc/plan.pdf', '/handbuch/anmelden', '/stand/2020-01-01/konzept', '/aenderungen/7', '/verzeichnis/1.json', 'https://www.kreis-lup.de/x', 'mailto:post@kreis.example', '#oben', '?seite=2'])('to %s leads somewhere', (address) => {
    expect(found(address)).toEqual([])
  })

  it.each([
    ['/ansaetze/rufbuss', 'linkDead'],
    ['/impressum', 'linkDead'],
    ['/ansaetze/rufbuss.atom', 'linkDead'],
    ['/presse.pdf', 'linkDead'],
    ['/konzept.ics', 'linkDead'],
    ['/prozess/termin-b2.ics', 'linkDead'],
    ['/en/robots.txt', 'linkDead'],
    ['/leichte-sprache/sitemap.xml', 'linkDead'],
    ['/Konzept', 'linkDead'],
    ['konzept', 'linkBroken'],
    ['www.kreis-lup.de', 'linkBroken'],
    ['javascript:alert(1)', 'linkBroken'],
    ['http://localhost:1337/admin', 'linkInside'],
    ['http://127.0.0.1:3000/konzept', 'linkInside'],
    ['/admin/content-manager', 'linkInside'],
    ['/uploads/plan.pdf', 'linkInside'],
  ])('to %s does not: %s', (address, code) => {
    expect(found(address)).toEqual([`warning ${code}`])
  })

  it('is not called dead where nobody looked up what there is', () => {
    expect(found('/ansaetze/rufbuss', null)).toEqual([])
  })
})

it('says which paths have to be looked up: without language, query, mark and what needs none', () => {
  expect(pathsToLookUp(page('/en/presse/artikel?x#y'))).toEqual(['/presse/artikel'])
  expect(pathsToLookUp(page('https://www.kreis-lup.de'))).toEqual([])
  expect(pathsToLookUp(page('/media/abc/plan.pdf'))).toEqual([])
  expect(pathsToLookUp(page('/en/ansaetze/rufbus.atom'))).toEqual(['/ansaetze/rufbus'])
  expect(ownPath('//evil.example')).toBeUndefined()
})
