import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { sampleItems } from '../../test/sample-items.ts'
import { pageOfShareImage, shareCard, shareImageOf } from './share-card.ts'

const reading = readingOf(sampleItems)
const bus = '/ansaetze/aerztliche-versorgung-mit-dem-bus'

describe('shareCard', () => {
  it.each([
    ['/', 'Kreisentwicklungskonzept 2030', 'Landkreis Ludwigslust-Parchim', null],
    ['/konzept', 'Das ganze Konzept', 'Landkreis Ludwigslust-Parchim', null],
    ['/konzept/lebenswerte-orte', 'Lebenswerte Orte', 'Handlungsfeld', 'green'],
    ['/ziele/gesundheit', 'Gesundheit', 'Ziel 1', 'green'],
    [bus, 'Ärztliche Versorgung mit dem Bus', 'Handlungsansatz 1.1.1', 'green'],
    ['/projekte/arztbus', 'Arztbus', 'Projektbeispiel', 'green'],
    ['/presse/der-arztbus-faehrt', 'Der Arztbus fährt', 'Presseartikel', null],
    ['/impressum', 'Impressum', 'Landkreis Ludwigslust-Parchim', null],
    ['/presse', 'Presse', 'Landkreis Ludwigslust-Parchim', null],
  ])('says what stands at %s', (path, title, kicker, colour) => {
    expect(shareCard(path, reading)).toMatchObject({ title: { text: title }, kicker, colour, site: { text: 'KEK 2030' } })
  })

  it.each(['/konzept/nie', '/nie', '/a/b/c', '/ziele/lebenswerte-orte', ''])('knows nothing of %s', (path) => {
    expect(shareCard(path, reading)).toBeUndefined()
  })
})

describe('shareImageOf', () => {
  it('gives the address of a picture that is there, and says in words what it shows', () => {
    expect(shareImageOf(bus, reading)).toEqual({ href: `/teilen${bus}.png`, width: 1200, height: 630, alternativeText: 'KEK 2030 · Handlungsansatz 1.1.1 · Ärztliche Versorgung mit dem Bus' })
    expect(pageOfShareImage(`/teilen${bus}.png`)).toBe(bus)
  })

  it('stays in the reader\'s language', () => {
    expect(shareImageOf(bus, { ...reading, locale: 'en' }).href).toBe(`/en/teilen${bus}.png`)
  })

  it.each(['/', '/gibt-es-nicht'])('gives that of the front page for %s', (path) => {
    expect(shareImageOf(path, reading).href).toBe('/teilen/startseite.png')
    expect(pageOfShareImage('/teilen/startseite.png')).toBe('/')
  })
})
