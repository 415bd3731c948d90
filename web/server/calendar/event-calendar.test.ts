import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { documentIdOf } from '../../test/import-content.ts'
import { stateOf } from '../../test/reading-of.ts'
import { resourceAt, textAt } from '../../test/resource-at.ts'

const event = (key: string, data: object) => ({ type: 'event', key, data: { kind: 'regionalForum', ...data } }) as const
const state = stateOf([
  event('abend', { title: 'Regionalforum, Süd; „Ideen“', date: '2016-07-04', time: '18:00', place: 'Parchim', venue: 'Solitär', description: 'Zeile eins\n\nZeile zwei', committees: [{ text: 'Kreistag' }] }),
  event('morgen', { title: 'Regionalforum Nord', date: '2016-07-04', time: '09:30' }),
  event('tag', { title: 'Ganzer Tag', date: '2016-12-01' }),
  event('zweimal', { title: 'In der Stunde, die zweimal kommt', date: '2026-10-25', time: '02:30', state: 'cancelled' }),
  event('nie', { title: 'In der Stunde, die es nicht gibt', date: '2027-03-28', time: '02:30', state: 'announced' }),
  event('monat', { title: 'Irgendwann', date: '11/2015' }),
])
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map(component => new ICAL.Event(component))
const calendar = async () => read(await textAt('/prozess.ics', state))
const pathOf = (key: string) => `/prozess/termin-${documentIdOf('event', key)}.ics`

describe('the calendar of events', () => {
  it('holds every event whose day is known, several on a day in the order of the clock', async () => {
    expect((await calendar()).map(({ summary }) => summary)).toEqual(['Regionalforum Nord', 'Regionalforum, Süd; „Ideen“', 'Ganzer Tag', 'In der Stunde, die zweimal kommt', 'In der Stunde, die es nicht gibt'])
  })

  it('says when one begins: at a moment, or with the day', async () => {
    const starts = (await calendar()).map(({ startDate }) => startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString())
    expect(starts).toEqual(['2016-07-04T07:30:00.000Z', '2016-07-04T16:00:00.000Z', '2016-12-01', '2026-10-25T00:30:00.000Z', '2027-03-28'])
  })

  it('says where, what about, how it stands and where to read on', async () => {
    const [, evening] = await calendar()
    expect(evening).toMatchObject({ location: 'Solitär, Parchim', description: 'Zeile eins\n\nZeile zwei\n\nAusschüsse: Kreistag' })
    expect(evening?.uid).toBe(`${documentIdOf('event', 'abend')}@kek.example`)
    expect(evening?.component.getFirstPropertyValue('url')).toBe(`https://kek.example/prozess#termin-${documentIdOf('event', 'abend')}`)
    expect((await calendar()).map(({ component }) => component.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CANCELLED', 'TENTATIVE'])
  })

  it('says that some are left out', async () => {
    expect((await textAt('/prozess.ics', state)).replace(/\r\n /g, '')).toContain('nur Monat\\, Jahreszeit oder Jahr')
  })

  it('gives one event to take over', async () => {
    expect(read(await textAt(pathOf('tag'), state)).map(({ summary }) => summary)).toEqual(['Ganzer Tag'])
  })

  it('gives none of an event of which only the month is known', async () => {
    expect(await resourceAt(pathOf('monat'), state)).toBeUndefined()
  })

  it('is the same until something changes', async () => {
    expect(await textAt('/prozess.ics', state)).toBe(await textAt('/prozess.ics', state))
  })
})
