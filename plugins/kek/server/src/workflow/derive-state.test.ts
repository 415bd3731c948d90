import { expect, it } from 'vitest'
import { deriveState } from './derive-state.ts'

const evidence = { decided: undefined, contentHash: 'a', published: 'never', isSameAsPublic: false, isChangedSinceWithdrawal: false, isApproved: false, isPlanned: false, needsApproval: false } as const

it.each([
  ['draft', {}],
  ['published', { published: 'public', isSameAsPublic: true }],
  ['draft', { published: 'public' }],
  ['withdrawn', { published: 'withdrawn' }],
  ['draft', { published: 'withdrawn', isChangedSinceWithdrawal: true }],
  ['approved', { decided: { state: 'approved', stateHash: 'a' } }],
  ['draft', { decided: { state: 'approved', stateHash: 'b' } }],
  ['inReview', { decided: { state: 'inReview', stateHash: 'a' }, published: 'public' }],
  ['scheduled', { decided: { state: 'scheduled', stateHash: 'a' }, isPlanned: true }],
  ['scheduled', { decided: { state: 'approved', stateHash: 'a' }, isApproved: true, isPlanned: true }],
  ['scheduled', { isPlanned: true, published: 'withdrawn' }],
  ['scheduled', { isPlanned: true, needsApproval: true, isApproved: true }],
  ['draft', { isPlanned: true, needsApproval: true }],
  ['changesRequested', { decided: { state: 'changesRequested', stateHash: 'a' }, isPlanned: true }],
  ['approved', { decided: { state: 'scheduled', stateHash: 'a' }, isApproved: true }],
  ['draft', { decided: { state: 'scheduled', stateHash: 'a' } }],
  ['withdrawn', { decided: { state: 'scheduled', stateHash: 'a' }, published: 'withdrawn' }],
  ['published', { decided: { state: 'approved', stateHash: 'b' }, published: 'public', isSameAsPublic: true }],
] as const)('%s follows from %o', (state, more) => {
  expect(deriveState({ ...evidence, ...more })).toBe(state)
})
