import { expect, it } from 'vitest'
import { askedOn, keptSince } from './asked-often.ts'

it('counts days, not questions', () => {
  const days = ['2026-11-01', '2026-11-01', '2026-11-02', '2026-11-01', '2026-12-24']
  expect(days.reduce<ReturnType<typeof askedOn> | undefined>((before, day) => askedOn(day, before), undefined)).toEqual({ days: 3, lastDay: '2026-12-24' })
})

it('forgets after half a year', () => {
  expect(keptSince('2026-11-26')).toBe('2026-05-30')
})
