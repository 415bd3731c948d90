import { describe, expect, it } from 'vitest'
import { hashToken, isHashOf, isToken, makeToken } from './share-token.ts'

describe('the token of a link', () => {
  it('is new each time, and has a form that no address changes', () => {
    const tokens = Array.from({ length: 100 }, makeToken)
    expect(new Set(tokens).size).toBe(100)
    expect(tokens.every(token => isToken(token) && token === encodeURIComponent(token.toLowerCase()))).toBe(true)
  })

  it('is known again by its hash alone', () => {
    const token = makeToken()
    expect(hashToken(token)).not.toContain(token)
    expect(isHashOf(hashToken(token), token)).toBe(true)
    expect(isHashOf(hashToken(token), makeToken())).toBe(false)
    expect(isHashOf('', token)).toBe(false)
  })

  it.each(['', 'abc', 'A'.repeat(64), `${'a'.repeat(63)}g`, 'a'.repeat(65), `${'a'.repeat(64)}\n`])('%j cannot be one', (text) => {
    expect(isToken(text)).toBe(false)
  })
})
