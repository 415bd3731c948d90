import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readScaledAddress, sourceSet } from './scaled-address.ts'

const sha256 = 'ab'.repeat(32)
const candidatesOf = (width: number, mime = 'image/jpeg') => (sourceSet({ sha256, mime, width }) ?? '').split(', ').map(candidate => candidate.split(' '))

it.each([
  [300, ['300w']],
  [320, ['320w']],
  [321, ['320w', '321w']],
  [1600, ['320w', '720w', '1080w', '1600w']],
  [6000, ['320w', '720w', '1080w', '1600w']],
])('of a picture %d pixels wide there are %j', (width, expected) => {
  expect(candidatesOf(width).map(([, descriptor]) => descriptor)).toEqual(expected)
})

it('offers only what can be asked for, each wider than the one before and none wider than the file', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 12_000 }), (width) => {
    const candidates = candidatesOf(width)
    expect(candidates.map(([address = '']) => readScaledAddress(address)?.sha256)).toEqual(candidates.map(() => sha256))
    const offered = candidates.map(([, descriptor]) => Number.parseInt(descriptor ?? ''))
    expect(offered.toSorted((a, b) => a - b)).toEqual([...new Set(offered)])
    expect(offered.at(-1)).toBeLessThanOrEqual(width)
  }))
})

it.each([
  ['a drawing', 'image/svg+xml', 800],
  ['moving pictures of old', 'image/gif', 800],
  ['a picture whose size nobody knows', 'image/png', null],
])('%s comes in one size', (_, mime, width) => {
  expect(sourceSet({ sha256, mime, width })).toBeUndefined()
})

it.each(['/media/ab/720.webp', `/media/${sha256}/721.webp`, `/media/${sha256}/720.png`, `/media/${sha256}/0720.webp/`, `/media/${sha256}/bild.webp`, `/x/media/${sha256}/720.webp`])('%s asks for no width', (address) => {
  expect(readScaledAddress(address)).toBeUndefined()
})
