import { expect, it } from 'vitest'
import { sayReview } from './review-words.ts'

it('the day of review is due a month before it comes', () => {
  expect(sayReview('2027-11-26', new Date('2026-11-26T10:00:00Z'))).toEqual({ sentence: 'Bis zum 26. November 2027 noch einmal durchzusehen.', isDue: false })
  expect(sayReview('2026-12-10', new Date('2026-11-26T10:00:00Z')).isDue).toBe(true)
  expect(sayReview('2026-11-20', new Date('2026-11-26T10:00:00Z'))).toEqual({ sentence: 'Hätte bis zum 20. November 2026 noch einmal durchgesehen werden sollen.', isDue: true })
})
