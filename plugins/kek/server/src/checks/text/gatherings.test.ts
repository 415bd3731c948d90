import { describe, expect, it } from 'vitest'
import { findGathering, findSingleDay } from './gatherings.ts'

const places = ['Parchim', 'Ludwigslust', 'Sternberg']

describe('the gathering of a sentence', () => {
  it.each([
    ['Kreistag 10. Oktober 2017', { name: 'Kreistag', ordinal: null, places: [] }],
    ['Der Beschluss des Kreistages im Landkreis Ludwigslust-Parchim', { name: 'Kreistag', ordinal: null, places: [] }],
    ['Kreistagssitzung am Abend', { name: 'Kreistag', ordinal: null, places: [] }],
    ['Das 2. Regionalforum in Parchim', { name: 'Regionalforum', ordinal: '2', places: ['Parchim'] }],
    ['Zweites Regionalforum', { name: 'Regionalforum', ordinal: '2', places: [] }],
    ['Das Jugendforum im Landkreis Ludwigslust-Parchim', { name: 'Jugendforum', ordinal: null, places: [] }],
  ])('%s', (sentence, gathering) => {
    expect(findGathering(sentence, places)).toEqual(gathering)
  })

  it.each(['Der Kreisausschuss bereitet den Kreistag vor', 'Kreistag und Fachausschüsse', 'Mitglieder der Ausschüsse', 'Alle Regionalforen', 'Kreistagssaal', 'Ein Text ohne alles', 'Workshop im Jugendhilfeausschuss'])('is none, or not a single one, in „%s“', (sentence) => {
    expect(findGathering(sentence, places)).toBeUndefined()
  })
})

describe('the day of a sentence', () => {
  it('is the only one it has', () => {
    expect(findSingleDay('Der Kreistag beschloss es am 12. Oktober 2017 einstimmig.')).toMatchObject({ day: 12, month: 10, year: 2017 })
    expect(findSingleDay('Foto: Kreistagssitzung 12. Oktober 2017')).toMatchObject({ day: 12 })
  })

  it.each(['vom 29. Juni bis zum 31. Juli 2017', 'am 4. und 5. Juli 2016', 'am 4./5. Juli 2016', 'bis zum 6. Oktober 2017', 'vor dem 12. Oktober 2017', 'seit 12. Oktober 2017', 'Die Einladung kam am 2. Oktober 2017', 'am 12. Oktober 2017 und 13.10.2017', 'nie'])('is none in „%s“', (sentence) => {
    expect(findSingleDay(sentence)).toBeUndefined()
  })
})
