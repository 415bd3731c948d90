import { expect, it } from 'vitest'
import { chooseCoding } from './content-coding.ts'

it.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br;q=0.1, gzip;q=0.9', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['identity, gzip;q=0.2', 'identity'],
  ['zstd', 'identity'],
  ['br;q=unsinn', 'identity'],
] as const)('reads Accept-Encoding: %s', (header, coding) => {
  expect(chooseCoding(header)).toBe(coding)
})
