import type { TestItem } from '../../test/reading-of.ts'
import { parsePartialDate } from '@kek/contract'
import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { homeReader } from './home.ts'

const image = (key: string, author: string, more: TestItem['data'] = {}): TestItem => ({ type: 'image', key, data: { title: key, file: `${key}.webp`, author, alternativeText: `Bild ${key}`, ...more } })

/** What the customer's page shows, with what a citation says. */
const press = [
  ['Erfahrungsaustausch zwischen den Landkreisen', 'bote', null, '09/2018', 2, 'Unser Landkreisbote, 09/2018, S. 2'],
  ['Das soll im Kreis besser werden', 'svz', 'Parchimer Zeitung', '23/08/2018', 11, 'Schweriner Volkszeitung, Parchimer Zeitung, 23.08.2018, S. 11'],
  ['Offenes und lebendiges Konzept', 'bote', null, '05/2018', 2, 'Unser Landkreisbote, 05/2018, S. 2'],
  ['KEK 2030 geht in die nächste Phase', 'bote', null, '12/2017', 4, 'Unser Landkreisbote, 12/2017, S. 4'],
  ['Kreiszukunft jetzt übersichtlich im Netz', 'svz', 'Parchimer Zeitung', '28/12/2017', 11, 'Schweriner Volkszeitung, Parchimer Zeitung, 28.12.2017, S. 11'],
  ['Politik ist von heute an messbar', 'svz', 'Hagenower Kreisblatt', '17/10/2017', 7, 'Schweriner Volkszeitung, Hagenower Kreisblatt, 17.10.2017, S. 7'],
  ['Zukunftsdebatte dreht letzte Runde', 'svz', 'Parchimer Zeitung', '07/09/2017', 7, 'Schweriner Volkszeitung, Parchimer Zeitung, 07.09.2017, S. 7'],
  ['Mobilität hoch im Kurs', 'bote', null, '08/2017', 2, 'Unser Landkreisbote, 08/2017, S. 2'],
  ['Wenn der Rufbus den Arzt mitbringt', 'svz', 'Parchimer Zeitung', '02/08/2017', 7, 'Schweriner Volkszeitung, Parchimer Zeitung, 02.08.2017, S. 7'],
  ['KEK-Online-Forum: Ihre Meinung ist gefragt!', 'bote', null, '07/2017', 1, 'Unser Landkreisbote, 07/2017, S. 1'],
] as const

function article([title, medium, edition, typed, page]: readonly [string, string, string | null, string, number, string]): TestItem {
  const date = parsePartialDate(typed)!
  return { type: 'press-article', key: title, data: { title, medium, edition, page, date: date.date, datePrecision: date.precision, rights: 'own', file: 'artikel.pdf' } }
}

const items: readonly TestItem[] = [
  { type: 'medium', key: 'bote', data: { name: 'Unser Landkreisbote', kind: 'own' } },
  { type: 'medium', key: 'svz', data: { name: 'Schweriner Volkszeitung', kind: 'daily' } },
  { type: 'field', key: 'orte', data: { title: 'Lebenswerte Orte', kind: 'field', image: 'ort' } },
  { type: 'slide', key: 's2', data: { heading: 'Zweites', order: 2, image: 'saal' } },
  { type: 'slide', key: 's1', data: { heading: 'Erstes', order: 1, image: 'abgelaufen', text: '# Groß', documents: ['plan', 'unveroeffentlicht'] } },
  { type: 'document', key: 'plan', data: { title: 'Das Konzept', kind: 'plan', file: 'plan.pdf', pages: 66, date: '2017-10-12', datePrecision: 'day' } },
  image('saal', 'Kreis', { licence: 'CC BY 4.0' }),
  image('ort', 'Kreis', { licence: 'CC BY 4.0' }),
  image('abgelaufen', 'Fremde', { validUntil: '2026-11-21' }),
  image('unbenutzt', 'Niemand'),
]

describe('homeReader', () => {
  it('gives the press in the order of the customer\'s page, cited as there', () => {
    const more = article(['Ganz alt', 'bote', null, '2014', 1, ''])
    const view = homeReader(readingOf([...items, more, ...press.map(article).reverse()])).home()
    expect(view.press.items.map(({ title, citation }) => [title, citation])).toEqual(press.map(row => [row[0], row[5]]))
    expect(view.press.total).toBe(11)
  })

  it('shows slides in order with their public documents and without images whose right has ended', () => {
    const { slides } = homeReader(readingOf(items)).home()
    expect(slides.map(({ heading, image }) => [heading.text, image?.alternativeText])).toEqual([['Erstes', undefined], ['Zweites', 'Bild saal']])
    expect(slides[0]!.downloads).toMatchObject([{ title: 'Das Konzept', format: 'PDF', size: '123 kB', pages: 66, date: '12. Oktober 2017' }])
    expect(slides[0]!.text?.html).toBe('<h4>Groß</h4>')
  })

  it('credits each author of the images on this page once, and no other', () => {
    expect(homeReader(readingOf(items)).home().credits).toEqual([{ author: 'Kreis', licence: 'CC BY 4.0', sourceUrl: null, titles: ['saal', 'ort'] }])
    expect(homeReader(readingOf(items, { today: '2026-11-21' })).home().credits.map(({ author }) => author)).toEqual(['Fremde', 'Kreis'])
  })

  it('is there while nothing is published', () => {
    expect(homeReader(readingOf([])).home()).toMatchObject({ title: { text: 'Entwicklungskonzept' }, slides: [], fields: [], themes: [], contacts: [], credits: [], adoption: null })
  })
})
