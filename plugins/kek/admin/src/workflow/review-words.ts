import { sayDay } from '../dates/say-day.ts'

/** So long before its day a review is worth a button. */
const noticeDays = 30

export interface ReviewWords { readonly sentence: string, readonly isDue: boolean }

/**
 * What to say of the day by which somebody has to look at a content again.
 * @param reviewOn YYYY-MM-DD
 */
export function sayReview(reviewOn: string, now: Date): ReviewWords {
  const day = new Date(`${reviewOn}T12:00:00Z`)
  const daysLeft = Math.ceil((day.getTime() - now.getTime()) / 86_400_000)
  const said = sayDay(day.toISOString())
  return daysLeft < 0
    ? { sentence: `Hätte bis zum ${said} noch einmal durchgesehen werden sollen.`, isDue: true }
    : { sentence: `Bis zum ${said} noch einmal durchzusehen.`, isDue: daysLeft <= noticeDays }
}
