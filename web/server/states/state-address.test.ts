import { describe, expect, it } from 'vitest'
import { innerPathOf, insideState, isOfTodayAlone, readStateAddress } from './state-address.ts'

describe('an address inside another state', () => {
  it.each([
    ['/fassungen/beschluss/konzept', 'version', '/fassungen/beschluss', '/konzept'],
    ['/fassungen/beschluss/startseite', 'version', '/fassungen/beschluss', '/'],
    ['/fassungen/beschluss/en', 'version', '/fassungen/beschluss', '/en'],
    ['/fassungen/beschluss/presse?jahr=2018', 'version', '/fassungen/beschluss', '/presse?jahr=2018'],
    ['/stand/2018-09-01', 'day', '/stand/2018-09-01', '/'],
    ['/stand/2018-09-01/konzept.pdf', 'day', '/stand/2018-09-01', '/konzept.pdf'],
  ])('%s shows the page of that state', (key, kind, base, inner) => {
    expect(readStateAddress(key)).toMatchObject({ kind, base, inner })
    expect(readStateAddress(key)?.movedTo).toBeUndefined()
  })

  it.each([
    ['/en/fassungen/beschluss/konzept', '/fassungen/beschluss/en/konzept'],
    ['/en/stand/2018-09-01', '/stand/2018-09-01/en'],
    ['/leichte-sprache/fassungen/beschluss/startseite', '/fassungen/beschluss/leichte-sprache'],
  ])('%s has its language inside', (key, to) => {
    expect(readStateAddress(key)?.movedTo).toBe(to)
  })

  it.each(['/', '/konzept', '/fassungen', '/fassungen/beschluss', '/en/fassungen/beschluss', '/fassungen/beschluss/vergleich', '/fassungen/beschluss/vergleich?mit=heute', '/fassungen/beschluss/pruefen', '/stand', '/stand?tag=2018-01-01', '/stand/2018-01-01/vergleich', '/fassungen/beschluss/vergleich.pdf?mit=heute', '/en/stand/2018-01-01/vergleich.pdf', '/standorte/a'])('%s is a page of today', (key) => {
    expect(readStateAddress(key)).toBeUndefined()
  })

  it('is where every address of the site is found, and leads back to it', () => {
    for (const address of ['/', '/en', '/konzept', '/en/presse?q=1', '/?x=1', '/#oben']) {
      for (const [kind, base] of [['version', '/fassungen/a'], ['day', '/stand/2018-01-01']] as const)
        expect(readStateAddress(insideState(kind, base, address).replace(/#.*$/, ''))?.inner).toBe(address.replace(/#.*$/, ''))
    }
  })
})

it('the page that an address shows inside is the one whose parameters it knows', () => {
  expect(['/stand/2018-01-01/en/presse', '/fassungen/a/suche', '/fassungen/a', '/presse'].map(innerPathOf)).toEqual(['/presse', '/suche', '/fassungen/a', '/presse'])
})

it('pages about states, and forms that take words, are part of none', () => {
  expect(['/fassungen', '/en/stand?tag=1', '/stand/2018-01-01/konzept', '/vorschau/x', '/en/barriere-melden?seite=%2F', '/konzept', '/standorte'].map(isOfTodayAlone)).toEqual([true, true, true, true, true, false, false])
})
