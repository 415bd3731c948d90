import { describe, expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { countsInText } from './counts-in-text.ts'

const pages = (description: string, value: number | null = 64) => countsInText(subjectOf('document', { title: 'Konzept', pages: value, description }), '2026-01-01').map(({ field }) => field)
const people = (description: string) => countsInText(subjectOf('event', { title: 'Forum', participants: 40, description }), '2026-01-01').map(({ field }) => field)

describe('a number in the text', () => {
  it('of pages is that of the field', () => {
    expect(pages('Auf 66 Seiten steht alles.')).toEqual(['description'])
    expect(pages('Auf 64 Seiten steht alles.')).toEqual([])
    expect(pages('Auf 66 Seiten steht alles.', null)).toEqual([])
    expect(pages('Auf 1.064 Seiten steht alles.')).toEqual(['description'])
  })

  it('of people is that of the field', () => {
    expect(people('Etwa 50 Personen kamen.')).toEqual(['description'])
    expect(people('Rund **50 Teilnehmende**')).toEqual(['description'])
    expect(people('Etwa 40 Menschen kamen, davon 12 Personen aus der Politik.')).toEqual([])
  })

  it('of something else is its own affair', () => {
    expect(pages('Das Original hat 66 Seiten.')).toEqual([])
    expect(pages('In 66 Gemeinden, siehe Seite 66, Seiten 12–14.')).toEqual([])
    expect(people('Der Landkreis hat 214.000 Einwohner und 50 Gemeinden.')).toEqual([])
  })
})
