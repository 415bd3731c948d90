import { expect, it } from 'vitest'
import { describeHealth } from './health.ts'

const shown = { seq: 7, headHash: 'abc' }

it.each([
  ['starting', undefined, { isReachable: false, refusal: null, confirmedAt: null }, null],
  ['ok', shown, { isReachable: true, refusal: null, confirmedAt: 90_000 }, 10],
  ['stale', shown, { isReachable: false, refusal: null, confirmedAt: 40_000 }, 60],
  ['stale', shown, { isReachable: false, refusal: null, confirmedAt: null }, null],
  ['refused', shown, { isReachable: true, refusal: 'Die Kette ist gebrochen.', confirmedAt: 40_000 }, 60],
] as const)('is %s', (status, state, replica, ageSeconds) => {
  expect(describeHealth(state, replica, 100_000)).toMatchObject({ status, ageSeconds, cmsReachable: replica.isReachable, seq: state?.seq ?? 0 })
})
