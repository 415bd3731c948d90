import { describe, expect, it } from 'vitest'
import { takeTurn } from './turns.ts'

const later = () => new Promise<void>(resolve => setImmediate(resolve))

describe('turns of one transaction', () => {
  it('come one after the other in the order asked for', async () => {
    const transaction = {}
    const log: string[] = []
    await Promise.all(['a', 'b', 'c'].map(name => takeTurn(transaction, async () => {
      log.push(`${name} begins`)
      await later()
      log.push(`${name} ends`)
    })))
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  })

  it('let a write within a write pass', async () => {
    const transaction = {}
    await expect(takeTurn(transaction, () => takeTurn(transaction, async () => 'inner'))).resolves.toBe('inner')
  })

  it('go on after one that failed', async () => {
    const transaction = {}
    await expect(takeTurn(transaction, () => Promise.reject(new Error('nein')))).rejects.toThrow('nein')
    await expect(takeTurn(transaction, async () => 'weiter')).resolves.toBe('weiter')
  })
})
