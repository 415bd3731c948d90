import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isSigned, signAddress } from './signed-address.ts'

const day = 24 * 60 * 60
const query = (address: string) => Object.fromEntries(new URL(address, 'http://x').searchParams)

it('opens for twelve hours at least and a day at most', () => {
  fc.assert(fc.property(fc.nat(4e9), fc.nat(day), (now, later) => {
    const signed = query(signAddress('/uploads/a.pdf', 'secret', now))
    expect(isSigned('/uploads/a.pdf', signed, 'secret', now + later / 2)).toBe(true)
    expect(isSigned('/uploads/a.pdf', signed, 'secret', now + day + 1 + later)).toBe(false)
  }))
})

it.each([
  ['another file', '/uploads/b.pdf', {}],
  ['another end', '/uploads/a.pdf', { bis: '99999999999' }],
  ['another signature', '/uploads/a.pdf', { zeichen: 'x' }],
  ['no signature', '/uploads/a.pdf', { zeichen: undefined }],
  ['two signatures', '/uploads/a.pdf', { zeichen: ['x', 'y'] }],
  ['no end', '/uploads/a.pdf', { bis: undefined }],
])('stays shut for %s', (_name, path, change) => {
  expect(isSigned(path, { ...query(signAddress('/uploads/a.pdf', 'secret', 1e9)), ...change }, 'secret', 1e9)).toBe(false)
})

it('stays shut for another secret', () => {
  expect(isSigned('/uploads/a.pdf', query(signAddress('/uploads/a.pdf', 'secret', 1e9)), 'other', 1e9)).toBe(false)
})
