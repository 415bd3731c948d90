import type { RawItem } from './check-import.ts'
import { describe, expect, it } from 'vitest'
import { checkImport } from './check-import.ts'

const item = (type: string, key: string, data: Record<string, unknown>, more: Partial<RawItem> = {}): RawItem => ({ type, key, effectiveOn: '2017-10-12', note: null, data, ...more })
const field = item('field', 'orte', { title: 'Lebenswerte Orte', kind: 'field' })

describe('checkImport', () => {
  it('is silent about what fits', () => {
    expect(checkImport([field, item('goal', 'g', { title: 'Gesund', field: 'orte' })])).toEqual([])
  })

  it.each([
    ['an unknown type', item('wish', 'w', {}), 'Den Typ „wish“ gibt es nicht'],
    ['an unknown field', item('field', 'f', { title: 'A', kind: 'field', colr: 'blue' }), 'colr ist kein öffentliches Feld'],
    ['a field of the CMS alone', item('field', 'f', { title: 'A', kind: 'field', treePath: 'A' }), 'treePath ist kein öffentliches Feld'],
    ['a value that is no choice', item('field', 'f', { title: 'A', kind: 'fild' }), 'kennt den Wert „fild“ nicht'],
    ['a missing field', item('field', 'f', { title: 'A' }), 'kind fehlt'],
    ['a long text', item('field', 'f', { title: 'A'.repeat(201), kind: 'field' }), 'länger als 200 Zeichen'],
    ['a pattern', item('contact', 'c', { role: 'R', postcode: '1928' }), 'passt nicht zum Muster'],
    ['a dead relation', item('goal', 'g', { title: 'G', field: 'nowhere' }), 'verweist auf „nowhere“'],
    ['a single key where a list belongs', item('slide', 's', { heading: 'S', documents: 'd' }), 'verweist auf'],
    ['a term that the plan does not list', item('approach', 'a', { title: 'A', implementationStatus: 'done' }), 'steht nicht in der Liste statuses'],
    ['a date that is none', item('event', 'e', { title: 'E', kind: 'other', date: '31.02.2017' }), 'ist kein Datum'],
    ['a month where a day belongs', item('plan', 'p', { title: 'P', shortTitle: 'P', region: 'R', adoptedOn: '2017-10' }), 'ist kein Datum'],
    ['a part', item('field', 'f', { title: 'A', kind: 'field', strengths: [{ txt: 'x' }] }), 'strengths 1: txt ist kein öffentliches Feld'],
    ['a number out of range', item('press-article', 'x', { title: 'X', date: '2018', rights: 'own', page: 0 }), 'liegt nicht zwischen 1 und 9999'],
    ['a day that is none', item('field', 'f', { title: 'A', kind: 'field' }, { effectiveOn: '2017-10' }), 'ist kein Tag'],
    ['a language', item('field', 'f', { title: 'A', kind: 'field' }, { locale: 'fr' }), 'Die Sprache „fr“ gibt es nicht'],
  ])('names %s', (_, broken, sentence) => {
    expect(checkImport([broken]).join('\n')).toContain(sentence)
  })

  it('lets a later state leave out what an earlier one gave', () => {
    expect(checkImport([field, item('field', 'orte', { summary: 'Kurz' })])).toEqual([])
  })

  it('asks a translation for its texts alone, and lets it share the address', () => {
    expect(checkImport([field, item('field', 'orte', { title: 'Places' }, { locale: 'en' })])).toEqual([])
    expect(checkImport([field, item('field', 'orte', { summary: 'Short' }, { locale: 'en' })])).toEqual(['field/orte: title fehlt'])
  })

  it('names two documents that want the same address', () => {
    expect(checkImport([field, item('field', 'doppelt', { title: 'Lebenswerte  Orte!', kind: 'field' })])).toEqual(['field/doppelt: Die Adresse „lebenswerte-orte“ hat schon orte'])
  })
})
