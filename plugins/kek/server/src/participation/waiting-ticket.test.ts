import { describe, expect, it } from 'vitest'
import { judgeTicket, makeTicket } from './waiting-ticket.ts'

const now = Date.parse('2026-11-26T12:00:00Z')
const minute = 60_000

describe('the ticket of a form', () => {
  it('is good after three seconds, and for two hours', () => {
    const ticket = makeTicket('geheim', now)
    const id = expect.stringMatching(/^[0-9a-f]{32}$/)
    const verdicts = [0, 2999, 3000, 120 * minute, 120 * minute + 1].map(age => judgeTicket('geheim', ticket, now + age))
    expect(verdicts).toEqual([{ kind: 'good', id, wait: 3000 }, { kind: 'good', id, wait: 1 }, { kind: 'good', id, wait: 0 }, { kind: 'good', id, wait: 0 }, { kind: 'late' }])
  })

  it('has a name of its own, by which a second use is known', () => {
    const ids = Array.from({ length: 50 }, () => judgeTicket('geheim', makeTicket('geheim', now), now + minute)).map(verdict => verdict.kind === 'good' ? verdict.id : '')
    expect(new Set(ids).size).toBe(50)
  })

  it('cannot be made or moved in time by others', () => {
    const ticket = makeTicket('geheim', now)
    const later = ticket.replace(/^\d+/, String(now - minute))
    expect([makeTicket('anders', now), later, '', 'x', `${ticket}0`].map(wrong => judgeTicket('geheim', wrong, now + minute).kind)).toEqual(Array.from({ length: 5 }, () => 'forged'))
  })
})
