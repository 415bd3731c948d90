import { describe, expect, it } from 'vitest'
import { contactUrl, excerptOf, isUrgent, pageUrl, sayClock } from './barrier.ts'

const now = new Date('2026-11-26T12:00:00Z')

describe('a reported barrier', () => {
  it.each([
    ['open', '2027-01-07', 'fällig am 7. Januar 2027', false],
    ['open', '2026-12-03', 'in 7 Tagen fällig', true],
    ['open', '2026-11-26', 'heute fällig', true],
    ['overdue', '2026-11-25', 'Überfällig: seit gestern fällig', true],
    ['answered', '2026-11-25', 'beantwortet', false],
  ] as const)('that is %s until %s says: %s', (state, dueOn, words, urgent) => {
    expect([sayClock({ state, dueOn }, now), isUrgent({ state, dueOn }, now)]).toEqual([words, urgent])
  })

  it('is told in a line where there is room for no more', () => {
    expect(excerptOf({ barrier: 'Kurz\nund gut' })).toBe('Kurz und gut')
    expect(excerptOf({ barrier: 'Wort '.repeat(40) })).toHaveLength(90)
  })

  it('leads to its page, and to no other site', () => {
    expect(pageUrl('/konzept?a=1', 'https://kek.example')).toBe('https://kek.example/konzept?a=1')
    expect(['//boese.example', '/\\boese.example', 'https://boese.example', 'Startseite', '', '/mit leerzeichen'].map(page => pageUrl(page, 'https://kek.example'))).toEqual(Array.from({ length: 6 }, () => undefined))
    expect(pageUrl('/konzept', undefined)).toBeUndefined()
  })

  it('is answered by mail or telephone, and by nothing that only looks like it', () => {
    expect(['muster@example.org', '+49 3871 / 722-0', 'javascript:alert(1)', 'a@b.de?bcc=c@d.de', 'Postfach 12', ''].map(contactUrl)).toEqual(['mailto:muster@example.org', 'tel:+4938717220', undefined, undefined, undefined, undefined])
  })
})
