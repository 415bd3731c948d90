import { expect, it } from 'vitest'
import { deriveState } from './derive-state.ts'

const evidence = { decided: undefined, contentHash: 'a', published: 'never', isSameAsPublic: false, isChangedSinceWithdrawal: false } as const

it.each([
  ['draft', {}],
  ['published', { published: 'public', isSameAsPublic: true }],
  ['draft', { published: 'public' }],
  ['withdrawn', { published: 'withdrawn' }],
  ['draft', { published: 'withdrawn', isChangedSinceWithdrawal: true }],
  ['approved', { decided: { state: 'approved', stateHash: 'a' } }],
  ['draft', { decided: { state: 'approved', stateHash: 'b' } }],
  ['inReview', { decided: { state: 'inReview', stateHash: 'a' }, published: 'public' }],
  ['published', { decided: { state: 'approved', stateHash: 'b' }, published: 'public', isSameAsPublic: true }],
] as const)('%s follows from %o', (state, more) => {
  expect(deriveState({ ...evidence, ...more })).toBe(state)
})
