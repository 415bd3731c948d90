import type { CheckSubject, Fields } from '../check.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { contradictingDates } from './contradicting-dates.ts'

const plan = { adoptedOn: '2017-10-12', adoptedBy: 'Kreistag', horizonYear: 2030 }
const events: CheckSubject['events'] = [
  { title: '2. Regionalforum Parchim', date: '2016-07-04', place: 'Parchim', committees: [] },
  { title: '3. Regionalforum Wittenburg', date: '2016-07-05', place: 'Wittenburg', committees: [] },
  { title: 'Beschlussverfahren: Kreisausschuss', date: '2017-10-04', place: null, committees: ['Kreisausschuss'] },
]
const placeNames = ['Parchim', 'Wittenburg', 'Ludwigslust']
const found = (fields: Fields, more: Partial<CheckSubject> = {}) => contradictingDates(subjectOf('slide', fields, { placeNames, ...more }), '2026-01-01').map(({ field, message }) => `${field}: ${message}`)

describe('the same event on two days', () => {
  it('of one draft is asked about where the first stands', () => {
    expect(found({ heading: 'Kreistag 10. Oktober 2017', text: 'Es wurde am 12. Oktober 2017 im Kreistag einstimmig beschlossen.' })).toEqual(['heading: „Kreistag“ steht hier mit dem 10. Oktober 2017, bei „Text“ aber mit dem 12. Oktober 2017. Bitte prüfen, welcher Tag stimmt.'])
    expect(found({ heading: 'Kreistag 12. Oktober 2017', text: 'Es wurde am 12.10.2017 im Kreistag einstimmig beschlossen.' })).toEqual([])
    expect(found({ heading: 'Kreistag 10. Oktober', text: 'Der Kreistag tagte am 12. Oktober 2017.' })).toHaveLength(1)
  })

  it('is asked about where it differs from the plan\'s decision', () => {
    expect(found({ heading: 'Kreistag 10. Oktober 2017' }, { plan })).toEqual([expect.stringMatching(/^heading: .*10\. Oktober 2017, bekannt ist aber der 12\. Oktober 2017/)])
    expect(found({ heading: 'Kreistag 12. Oktober 2017' }, { plan })).toEqual([])
    expect(found({ heading: 'Kreistag 5. Februar 2018' }, { plan })).toEqual([])
  })

  it('is asked about where it differs from a public event of that number or place', () => {
    expect(found({ heading: 'Foren', text: 'Das 2. Regionalforum war am 5. Juli 2016.' }, { events })).toHaveLength(1)
    expect(found({ heading: 'Foren', text: 'Das Regionalforum in Wittenburg war am 4. Juli 2016.' }, { events })).toHaveLength(1)
    expect(found({ heading: 'Foren', text: 'Das Regionalforum am 6. Juli 2016.' }, { events })).toEqual([expect.stringContaining('4. Juli 2016 oder der 5. Juli 2016')])
    expect(found({ heading: 'Foren', text: 'Ein Regionalforum war am 5. Juli 2016.' }, { events })).toEqual([])
    expect(found({ heading: 'Foren', text: 'Das Regionalforum in Wittenburg war am 5. Juli 2016.' }, { events })).toEqual([])
    expect(found({ heading: 'Foren', text: 'Das 4. Regionalforum war am 20. Juli 2016.' }, { events })).toEqual([])
  })

  it('is asked about in an event\'s own form', () => {
    const event = (text: string) => contradictingDates(subjectOf('event', { title: 'Jugendforum', kind: 'youthForum', date: '2016-09-10', description: text }), '2026-01-01')
    expect(event('Das Jugendforum war am 11. September 2016.')).toMatchObject([{ field: 'description', severity: 'warning' }])
    expect(event('Das Jugendforum war am 10. September 2016.')).toEqual([])
  })

  it.each([
    'Der Kreisausschuss bereitete am 4. Oktober 2017 die Sitzung des Kreistages vor.',
    'Bis zum 6. Oktober 2017 nahm der Kreistag Anträge an.',
    'Der Kreistag beriet am 11. und 12. Oktober 2017.',
    'Die Einladung zum Kreistag ging am 2. Oktober 2017 heraus.',
    'Am 10. Oktober 2017 schrieb die Zeitung darüber.',
    'Die Ausschüsse trafen sich am 4. Oktober 2017.',
  ])('is not seen in „%s“', (text) => {
    expect(found({ heading: 'Kreistag 12. Oktober 2017', text }, { plan, events })).toEqual([])
  })

  it('of two forums of different number is none', () => {
    expect(found({ heading: 'Foren', text: 'Das 1. Regionalforum war am 4. Juli 2016.\nDas 2. Regionalforum war am 5. Juli 2016.' })).toEqual([])
    expect(found({ heading: 'Foren', text: 'Regionalforum Parchim: 4. Juli 2016\nRegionalforum Wittenburg: 5. Juli 2016' })).toEqual([])
  })

  it('is found for any two days of a month, and never for one day', () => {
    const day = fc.integer({ min: 1, max: 28 })
    fc.assert(fc.property(day, day, fc.integer({ min: 1, max: 12 }), (one, other, month) => {
      const draft = { heading: `Kreistag ${one}.${month}.2019`, text: `Der Kreistag tagte am ${other}.${month}.2019.` }
      expect(found(draft)).toHaveLength(one === other ? 0 : 1)
    }))
  })
})
