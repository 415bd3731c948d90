import type { BundleAction, Offer } from './bundle.ts'
import { expect, it } from 'vitest'
import { offersOf } from './offers.ts'

const offer = (action: BundleAction, change: Partial<Offer> = {}): Offer => ({ action, label: action, ok: true, needs: [], isPastRule: false, reasons: [], items: [], concerns: [], ...change })
const no = (code: string) => ({ ok: false, items: [{ key: 'goal/a/de', title: 'A', reasons: [{ code, field: null, message: 'Nein.' }] }] })

it('the next step comes first, the others after it', () => {
  const { primary, others } = offersOf({ state: 'inReview', finishedAt: null, items: [], allowed: [offer('request-changes'), offer('approve'), offer('publish', no('notApproved'))] })
  expect([primary?.action, others.map(({ action }) => action)]).toEqual(['approve', ['request-changes']])
})

it('what keeps the next step is said to those whose step it is', () => {
  expect(offersOf({ state: 'approved', finishedAt: null, items: [], allowed: [offer('publish', no('altText'))] }).kept?.action).toBe('publish')
  expect(offersOf({ state: 'approved', finishedAt: null, items: [], allowed: [offer('publish', no('right'))] }).kept).toBeUndefined()
})

it('what may go out at once is offered first, where nothing else is next', () => {
  expect(offersOf({ state: 'draft', finishedAt: null, items: [], allowed: [offer('submit', no('right')), offer('publish')] }).primary?.action).toBe('publish')
})

it('a finished bundle has no next step', () => {
  const { primary, kept } = offersOf({ state: 'published', finishedAt: '2026-01-01T00:00:00.000Z', items: [], allowed: [offer('publish', no('finished'))] })
  expect([primary, kept]).toEqual([undefined, undefined])
})

it('what is public can be taken from the website, which is not the same as taking it back from the approvers', () => {
  const labelsWith = (isPublic: boolean) => offersOf({ state: 'inReview', finishedAt: null, items: [{ isPublic: false }, { isPublic }], allowed: [offer('approve'), offer('withdraw')] }).others.map(({ label }) => label)
  expect(labelsWith(true)).toEqual(['Von der Website nehmen'])
  expect(labelsWith(false)).toEqual([])
})
