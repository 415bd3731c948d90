import { expect, it } from 'vitest'
import { publicBefore } from './public-before.ts'

const versions = [[6, true], [5, false], [4, true], [3, false], [2, true], [1, false]].map(([version, isPublished]) => ({ version: Number(version), isPublished: Boolean(isPublished) }))

it('compares a publication with the one before it, not with drafts in between', () => {
  expect([publicBefore(versions, 6), publicBefore(versions, 4)]).toEqual([4, 2])
})

it('has nothing to compare a first publication with', () => {
  expect([publicBefore(versions, 2), publicBefore([], 1)]).toEqual([undefined, undefined])
})
