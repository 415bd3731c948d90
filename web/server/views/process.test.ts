import type { TestItem } from '../../test/reading-of.ts'
import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { processView } from './process.ts'

function event(title: string, kind: string, date: string, more: TestItem['data'] = {}): TestItem {
  return { type: 'event', key: title, data: { title, kind, date, datePrecision: 'day', ...more } }
}

describe('processView', () => {
  it('groups events by kind, the newest group first, in each as they happened', () => {
    const { groups, eventCount } = processView(readingOf([
      event('Beschluss', 'decisionProcedure', '2017-10-12'),
      event('Ausschuss B', 'decisionProcedure', '2017-09-06', { order: 2 }),
      event('Ausschuss A', 'decisionProcedure', '2017-09-06', { order: 1 }),
      event('Abends', 'regionalForum', '2016-07-04', { time: '18:00' }),
      event('Irgendwann', 'regionalForum', '2016-07-04'),
      event('Mittags', 'regionalForum', '2016-07-04', { time: '12:30' }),
      event('Auftakt', 'strategyWorkshop', '2015-11-01', { datePrecision: 'month' }),
      event('Spätes Forum', 'expertForum', '2018-01-01'),
      event('Frühes Forum', 'expertForum', '2016-03-22'),
    ]))
    expect(groups.map(({ kind, events }) => [kind, ...events.map(({ text }) => text)])).toEqual([
      ['decisionProcedure', 'Ausschuss A', 'Ausschuss B', 'Beschluss'],
      ['regionalForum', 'Mittags', 'Abends', 'Irgendwann'],
      ['expertForum', 'Frühes Forum', 'Spätes Forum'],
      ['strategyWorkshop', 'Auftakt'],
    ])
    expect(eventCount).toBe(9)
  })

  it('says what is known of an event', () => {
    const { groups } = processView(readingOf([
      { type: 'document', key: 'folien', data: { title: 'Präsentation', kind: 'slides', file: 'folien.pdf', pages: 12 } },
      event('Forum', 'regionalForum', '2016-09-01', { datePrecision: 'season', state: 'announced', place: 'Parchim', venue: 'Großer Solitär', participants: 40, committees: [{ text: 'Kreistag' }], topics: [{ text: 'Breitband' }], resolutionNumber: 'II-2017/2394', result: 'einstimmig', documents: ['folien', 'entwurf'], description: 'Ein **Abend**.' }),
      event('Nichts', 'other', '2016-01-01', { datePrecision: 'year', state: null }),
    ]))
    expect(groups.flatMap(({ events }) => events)).toMatchObject([
      { text: 'Nichts', state: 'held', date: '2016', where: null, body: null, participants: null, downloads: [] },
      { text: 'Forum', state: 'announced', date: 'Herbst 2016', machineDate: '2016', where: 'Parchim, Großer Solitär', participants: 40, committees: ['Kreistag'], topics: ['Breitband'], resolutionNumber: 'II-2017/2394', result: 'einstimmig', body: { html: '<p>Ein <strong>Abend</strong>.</p>' }, downloads: [{ title: 'Präsentation', pages: 12 }] },
    ])
  })

  it('says in a group once what is the same of all', () => {
    const { groups } = processView(readingOf([
      event('Beratung: Sport', 'draftDiscussion', '2017-01-01', { committees: [{ text: 'Sport' }] }),
      event('Beratung: Bau', 'draftDiscussion', '2017-01-02', { committees: [{ text: 'Bauen' }] }),
      event('Kreistag: Beschluss', 'draftDiscussion', '2017-01-03', { committees: [{ text: 'Kreistag' }] }),
    ]))
    expect(groups[0]?.events.map(({ text, heading, committees }) => [text, heading, committees])).toEqual([
      ['Beratung: Sport', null, ['Sport']],
      ['Beratung: Bau', 'Bau', ['Bauen']],
      ['Kreistag: Beschluss', 'Kreistag: Beschluss', []],
    ])
  })

  it('lists the steps by their beginning, with spans and what lies ahead', () => {
    const { timeline } = processView(readingOf([{
      type: 'plan',
      key: 'plan',
      data: {
        title: 'KEK',
        shortTitle: 'KEK',
        region: 'LUP',
        timeline: [
          { title: 'Ziel', date: '2030-01-01', datePrecision: 'year' },
          { title: 'Beratung', date: '2017-01-30', datePrecision: 'day', endDate: '2017-05-01', endDatePrecision: 'month' },
          { title: 'Auftrag', date: '2014-01-01', datePrecision: 'year' },
        ],
      },
    }]))
    expect(timeline).toEqual([
      { text: 'Auftrag', from: { date: '2014', machineDate: '2014' }, to: null, isAhead: false },
      { text: 'Beratung', from: { date: '30. Januar 2017', machineDate: '2017-01-30' }, to: { date: 'Mai 2017', machineDate: '2017-05' }, isAhead: false },
      { text: 'Ziel', from: { date: '2030', machineDate: '2030' }, to: null, isAhead: true },
    ])
  })

  it('is empty while nothing is published', () => {
    expect(processView(readingOf([]))).toMatchObject({ text: null, timeline: [], groups: [], isFallback: false })
  })
})
