import { describe, expect, it } from 'vitest'
import { isFromOwnPage } from './from-own-page.ts'

const site = 'https://kek.example.de'

describe('a form that is sent', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin', 'origin': site }],
    [{ origin: site, host: 'innen:3000' }],
    [{ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }],
    // A text browser, which says neither.
    [{ host: 'kek.example.de' }],
  ])('stands on a page of this site: %j', (headers) => {
    expect(isFromOwnPage(headers, site)).toBe(true)
  })

  it.each([
    [{ 'sec-fetch-site': 'cross-site', 'origin': site }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ origin: 'https://anders.example.de', host: 'kek.example.de' }],
    [{ origin: 'null', host: 'kek.example.de' }],
  ])('stands elsewhere: %j', (headers) => {
    expect(isFromOwnPage(headers, site)).toBe(false)
  })
})
