import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { documentsView } from './documents.ts'

const reading = readingOf([
  { type: 'document', key: 'folien', data: { title: 'Präsentation', kind: 'slides', file: 'folien.pdf', isWorkingVersion: true } },
  { type: 'document', key: 'plan', data: { title: 'Konzept', kind: 'plan', version: 'beschlossene Fassung', date: '2017-10-12', datePrecision: 'day', pages: 66, file: 'kek.pdf', description: 'Das Ganze.' } },
  { type: 'document', key: 'b', data: { title: 'B alt', kind: 'minutes', date: '2016-01-01', order: 1 } },
  { type: 'document', key: 'a', data: { title: 'A neu', kind: 'minutes', date: '2017-01-01', order: 1 } },
  { type: 'slide', key: 'blatt', data: { heading: 'Blatt', documents: ['plan'] } },
  { type: 'event', key: 'workshop', data: { title: 'Workshop', kind: 'committeeWorkshop', date: '2016-04-18', documents: ['folien'] } },
])

describe('documentsView', () => {
  it('lists every document once, by kind', () => {
    const { groups, count } = documentsView(reading)
    expect(groups.map(({ kind, items }) => [kind, ...items.map(({ text }) => text)])).toEqual([['plan', 'Konzept'], ['slides', 'Präsentation'], ['minutes', 'A neu', 'B alt']])
    expect(count).toBe(4)
  })

  it('says before the click what a file is', () => {
    expect(documentsView(reading).groups[0]?.items[0]).toMatchObject({ version: 'beschlossene Fassung', date: '12. Oktober 2017', description: { text: 'Das Ganze.' }, download: { title: 'Konzept', format: 'PDF', size: '123 kB', pages: 66, date: '12. Oktober 2017' } })
  })

  it('tells documents of one title apart by their event', () => {
    const item = documentsView(reading).groups[1]?.items[0]
    expect(item?.isWorkingVersion).toBe(true)
    expect(item?.events).toMatchObject([{ text: 'Workshop', date: '18. April 2016', href: expect.stringMatching(/^\/prozess#termin-[0-9a-f]{24}$/) }])
  })

  it('lists a document whose file is still missing', () => {
    expect(documentsView(reading).groups[2]?.items[0]?.download).toBeNull()
  })
})
