import { describe, expect, it } from 'vitest'
import { eventHeading, sharedBeginning } from './event-headings.ts'

describe('the headings of a group of events', () => {
  it('leave out what at least half of the titles begin with', () => {
    expect(sharedBeginning(['Beratung: Sport', 'Beratung: Bau', 'Kreistag: Beschluss'])).toBe('Beratung: ')
    expect(sharedBeginning(['Beratung: Sport', 'Kreistag: Beschluss'])).toBe('')
    expect(sharedBeginning(['Beratung: Sport', 'Beratung: Bau', 'Auftakt', 'Forum', 'Abschluss'])).toBe('')
    expect(sharedBeginning(['Beginn 18:00', 'Beginn 18:30'])).toBe('')
    expect(sharedBeginning([])).toBe('')
  })

  it('are the committees where nothing else is left, and name none twice', () => {
    expect(eventHeading('Beratung: Sport', 'Beratung: ', ['Sport'])).toEqual({ heading: null, committees: ['Sport'] })
    expect(eventHeading('Beratung: Sport; Bau', 'Beratung: ', ['Sport', 'Bau'])).toEqual({ heading: null, committees: ['Sport', 'Bau'] })
    expect(eventHeading('Workshop: Sport', 'Beratung: ', ['Sport', 'Bau'])).toEqual({ heading: 'Workshop: Sport', committees: ['Bau'] })
    expect(eventHeading('Beteiligung der Kreistagsfraktionen', '', ['Kreistag'])).toEqual({ heading: 'Beteiligung der Kreistagsfraktionen', committees: ['Kreistag'] })
    expect(eventHeading('Zweite Hauptrunde, Runde', '', ['runde', 'Runde'])).toEqual({ heading: 'Zweite Hauptrunde, Runde', committees: ['runde'] })
    expect(eventHeading('Auftakt', '', [])).toEqual({ heading: 'Auftakt', committees: [] })
  })
})
