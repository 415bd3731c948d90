import type { PreviewAnswer } from '@kek/contract'
import { expect, it } from 'vitest'
import { previewBand } from './band.ts'

const answer: PreviewAnswer = {
  kind: 'share',
  expiresAt: '2026-12-10T12:00:00.000Z',
  frameAncestors: [],
  entries: [{ type: 'approach', documentId: 'a', locale: 'de', action: 'publish', content: {}, title: 'Rufbus', version: 7, savedAt: '2026-11-26T23:30:00.000Z' }],
}

it('the band says what is shown, in the time of the county', () => {
  expect(previewBand(answer, '/vorschau/abc', true, 'de')).toMatchObject({
    kind: 'share',
    href: '/vorschau/abc',
    isHere: true,
    drafts: [{ type: 'approach', title: 'Rufbus', version: 7, savedAt: '27. November 2026 um 00:30 Uhr', savedAtMachine: '2026-11-26T23:30:00.000Z' }],
    expiresAt: '10. Dezember 2026 um 13:00 Uhr',
  })
})

it('the band speaks the language of the page', () => {
  expect(previewBand(answer, '/vorschau/abc', false, 'en').expiresAt).toBe('10 December 2026 at 13:00')
})
