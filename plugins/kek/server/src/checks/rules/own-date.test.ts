import type { Fields } from '../check.ts'
import { describe, expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { ownDate } from './own-date.ts'

const found = (type: 'event' | 'document' | 'page', fields: Fields) => ownDate(subjectOf(type, fields), '2026-01-01').map(({ field }) => field)

describe('the date of a document or event', () => {
  it('is not another day of that month in its title', () => {
    expect(found('event', { title: 'Sitzung am 10. Oktober 2017', date: '12.10.2017' })).toEqual(['title'])
    expect(found('event', { title: 'Sitzung am 12. Oktober 2017', date: '12.10.2017' })).toEqual([])
    expect(found('document', { title: 'Erläuterung des Beschlusses vom 12. Oktober 2017', date: '01.12.2017' })).toEqual([])
  })

  it('is the month that its version names', () => {
    expect(found('document', { title: 'Prioritäten', version: 'August 2018', date: '08/2018' })).toEqual([])
    expect(found('document', { title: 'Prioritäten', version: 'Juli 2018', date: '08/2018' })).toEqual(['version'])
    expect(found('document', { title: 'Konzept', version: 'Fassung vom 12. Oktober 2017', date: '12.10.2017' })).toEqual([])
    expect(found('document', { title: 'Konzept', version: 'Fassung vom 10. Oktober 2017', date: '12.10.2017' })).toEqual(['version'])
    expect(found('document', { title: 'Konzept', version: 'Fassung vom 12. Oktober 2017', date: '2017' })).toEqual([])
  })

  it('is not compared where there is none', () => {
    expect(found('page', { title: 'Sitzung am 10. Oktober 2017' })).toEqual([])
    expect(found('document', { title: 'Sitzung am 10. Oktober 2017' })).toEqual([])
  })
})
