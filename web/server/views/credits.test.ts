import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { creditsView } from './credits.ts'

const image = (key: string, author: string, more = {}) => ({ type: 'image', key, data: { title: key, file: `${key}.webp`, author, ...more } }) as const

const reading = readingOf([
  image('bus', 'VLP'),
  image('schleuse', 'Georg Consulting', { licence: 'CC BY 4.0' }),
  image('amt', 'Georg Consulting'),
  image('frist', 'Georg Consulting', { licence: 'CC BY 4.0', validUntil: '2026-11-22' }),
  image('alt', 'Altes Studio', { validUntil: '2026-11-21' }),
  { type: 'slide', key: 'blatt', data: { heading: 'Blatt', image: 'alt' } },
  { type: 'field', key: 'orte', data: { title: 'Orte', kind: 'field', image: 'bus' } },
  { type: 'field', key: 'digital', data: { title: 'Digital', kind: 'crossCutting', image: 'schleuse' } },
  { type: 'project', key: 'projekt', data: { title: 'Projekt', kind: 'idea', image: 'bus' } },
  { type: 'contact', key: 'buero', data: { role: 'Büro', image: 'amt' } },
])

describe('creditsView', () => {
  it('lists images with their authors, by whose names they stand, without those whose right has ended', () => {
    expect(creditsView(reading).images.map(({ title, credit }) => [title, credit.author, credit.licence])).toEqual([
      ['schleuse', 'Georg Consulting', 'CC BY 4.0'],
      ['amt', 'Georg Consulting', null],
      ['frist', 'Georg Consulting', 'CC BY 4.0'],
      ['bus', 'VLP', null],
    ])
  })

  it('says where each is shown', () => {
    const pages = new Map(creditsView(reading).images.map(one => [one.title, one.pages.map(({ href }) => href)]))
    expect(pages.get('bus')).toEqual(['/', '/konzept/orte', '/projekte/projekt'])
    expect(pages.get('schleuse')).toEqual(['/konzept/digital'])
    expect(pages.get('amt')).toEqual(['/', '/kontakt'])
    expect(pages.get('frist')).toEqual([])
  })
})
