import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { swotOf } from './swot.ts'

function swotWith(data: Readonly<Record<string, unknown>>) {
  const reading = readingOf([{ type: 'field', key: 'f', data: { title: 'Feld', kind: 'field', ...data } }])
  return swotOf(reading.snapshot.all('field')[0]!, reading)
}

describe('swotOf', () => {
  it('gives four lists in reading order, each with its own lines', () => {
    const swot = swotWith({ threats: [{ text: 'R' }], strengths: [{ text: 'S1' }, { text: 'S2' }], opportunities: [{ text: 'C' }] })
    expect(swot?.quadrants.map(({ key, items }) => [key, items.map(({ text }) => text)])).toEqual([['strengths', ['S1', 'S2']], ['weaknesses', []], ['opportunities', ['C']], ['threats', ['R']]])
  })

  it('says once what most lines share, and on the line what differs', () => {
    const swot = swotWith({ strengths: [{ text: 'a', asOf: '2016-12-31', source: 'Analyse' }, { text: 'b', asOf: '2016-12-31', source: 'Analyse' }], weaknesses: [{ text: 'c', asOf: '2018-01-01', source: 'Analyse' }] })
    expect([swot?.asOf, swot?.source]).toEqual(['31. Dezember 2016', 'Analyse'])
    expect(swot?.quadrants.flatMap(({ items }) => items.map(({ asOf, source }) => [asOf, source]))).toEqual([[null, null], [null, null], ['1. Januar 2018', null]])
  })

  it('is nothing where nothing is recorded', () => {
    expect(swotWith({})).toBeNull()
  })
})
