import type { PreviewAnswer } from '@kek/contract'
import { expect, it } from 'vitest'
import { previewBand } from './band.ts'

const answer: PreviewAnswer = {
  kind: 'share',
  expiresAt: '2026-12-10T12:00:00.000Z',
  frameAncestors: [],
  entries: [{ type: 'approach', documentId: 'a', locale: 'de', action: 'publish', content: {}, title: 'Rufbus', version: 7, savedAt: '2026-11-26T23:30:00.000Z' }],
}

const nothing = { hasPublished: () => false }

it('the band says what is shown, in the time of the county', () => {
  expect(previewBand(answer, nothing, { base: '/vorschau/abc', isHere: true, locale: 'de' })).toMatchObject({
    kind: 'share',
    href: '/vorschau/abc',
    isHere: true,
    isPublic: false,
    drafts: [{ type: 'approach', title: 'Rufbus', version: 7, savedAt: '27. November 2026 um 00:30 Uhr', savedAtMachine: '2026-11-26T23:30:00.000Z' }],
    expiresAt: '10. Dezember 2026 um 13:00 Uhr',
  })
})

it('the band speaks the language of the page', () => {
  expect(previewBand(answer, nothing, { base: '/vorschau/abc', isHere: false, locale: 'en' }).expiresAt).toBe('10 December 2026 at 13:00')
})

it('the band says that this is published only where that is so of every draft', () => {
  const [draft] = answer.entries
  const both = { ...answer, entries: [draft, { ...draft, documentId: 'b' }] } as PreviewAnswer
  const isPublic = (published: readonly string[]) => previewBand(both, { hasPublished: ({ documentId }) => published.includes(documentId) }, { base: '/vorschau/abc', isHere: true, locale: 'de' }).isPublic
  expect([isPublic(['a', 'b']), isPublic(['a']), isPublic([])]).toEqual([true, false, false])
})
