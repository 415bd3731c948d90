import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { contactCards, telephoneAddress } from './contact-card.ts'

describe('telephoneAddress', () => {
  it('gives what a telephone dials', () => {
    expect(['03871 722-6006', '+49 (0) 3871 722 6006', '0049 3871 7226006'].map(telephoneAddress)).toEqual(Array.from({ length: 3 }).fill('tel:+4938717226006'))
  })
})

describe('contactCards', () => {
  it('shows the present name of the department, in the editors\' order', () => {
    const cards = contactCards(readingOf([
      { type: 'contact', key: 'b', data: { role: 'Danach', order: 2, website: 'https://kreis.example/' } },
      { type: 'contact', key: 'a', data: { role: 'Zuerst', order: 1, department: 'fd', postcode: '19288', city: 'Ludwigslust', website: 'www.kreis.example' } },
      { type: 'department', key: 'fd', data: { name: 'Alter Name' } },
      { type: 'department', key: 'fd', data: { name: 'Neuer Name' } },
    ]))
    expect(cards.map(({ role, department, town, website }) => [role, department, town, website])).toEqual([
      ['Zuerst', { text: 'Neuer Name' }, '19288 Ludwigslust', { text: 'www.kreis.example', href: 'https://www.kreis.example' }],
      ['Danach', null, null, { text: 'kreis.example', href: 'https://kreis.example/' }],
    ])
  })
})
