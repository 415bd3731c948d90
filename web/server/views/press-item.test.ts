import type { TestItem } from '../../test/reading-of.ts'
import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { pressItem } from './press-item.ts'

function itemOn(today: string, data: TestItem['data'], locale: 'de' | 'en' = 'de') {
  const reading = readingOf([{ type: 'press-article', key: 'a', data: { title: 'Ein Artikel', date: '2018-08-01', datePrecision: 'month', file: 'a.pdf', publisherUrl: 'https://zeitung.example/a', ...data } }], { today, locale })
  return pressItem(reading.snapshot.all('press-article')[0]!, reading)
}

describe('pressItem', () => {
  it('offers the file only where the rights allow it', () => {
    const offered = (['own', 'licensed', 'linkOnly', 'quotation'] as const).filter(rights => itemOn('2026-01-01', { rights }).download !== null)
    expect(offered).toEqual(['own', 'licensed'])
    expect(itemOn('2026-01-01', { rights: 'quotation' }).publisherUrl).toBe('https://zeitung.example/a')
  })

  it('offers it up to and on the last day of the right', () => {
    const days = ['2019-12-30', '2019-12-31', '2020-01-01']
    expect(days.map(day => itemOn(day, { rights: 'licensed', rightsUntil: '2019-12-31' }).download !== null)).toEqual([true, true, false])
  })

  it('cites only what is known, in the words of the page\'s language', () => {
    expect(itemOn('2026-01-01', { rights: 'own', medium: 'unveroeffentlicht' }).citation).toBe('08/2018')
    expect(itemOn('2026-01-01', { rights: 'own', page: 3 }, 'en').citation).toBe('08/2018, p. 3')
  })
})
