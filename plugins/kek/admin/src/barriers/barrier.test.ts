import { describe, expect, it } from 'vitest'
import { contactUrl, excerptOf, isUrgent, pageUrl, sayClock, withBarrier } from './barrier.ts'

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

  it('stands in the list where the CMS lists it, after something was done with it', () => {
    const barrier = (id: number, dueOn: string, answeredAt: string | null = null) => ({ id, dueOn, answeredAt, reference: `B-${id}`, receivedAt: '', state: 'open', page: '', barrier: '', contact: '', locale: 'de', note: null, answeredBy: null }) as const
    const list = [barrier(2, '2026-12-01'), barrier(1, '2026-12-03'), barrier(4, '2026-11-01', '2026-11-20T08:00:00Z'), barrier(3, '2026-11-02', '2026-11-19T08:00:00Z')]
    const idsWith = (changed: (typeof list)[number]) => withBarrier(list, changed).map(({ id }) => id)
    expect(idsWith(barrier(2, '2026-12-01', '2026-11-26T12:00:00Z'))).toEqual([1, 2, 4, 3])
    expect(idsWith(barrier(3, '2026-11-02'))).toEqual([3, 2, 1, 4])
    expect(idsWith({ ...barrier(1, '2026-12-03'), note: null })).toEqual([2, 1, 4, 3])
  })

  it('is answered by mail or telephone, and by nothing that only looks like it', () => {
    expect(['muster@example.org', '+49 3871 / 722-0', 'javascript:alert(1)', 'a@b.de?bcc=c@d.de', 'Postfach 12', ''].map(contactUrl)).toEqual(['mailto:muster@example.org', 'tel:+4938717220', undefined, undefined, undefined, undefined])
  })
})
