import type { Challenge } from 'altcha-lib'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { describe, expect, it } from 'vitest'
import { judgeProof, makeChallenge } from './proof-of-work.ts'

const now = Date.now()
async function solve(challenge: Challenge, changes: object = {}) {
  return Buffer.from(JSON.stringify({ challenge, solution: { ...await solveChallenge({ challenge, deriveKey }), ...changes } })).toString('base64')
}

describe('work that a browser does before it sends', () => {
  it('is known when it was done, and has a name by which a second use is known', async () => {
    const challenge = await makeChallenge('geheim', now)
    expect(await judgeProof('geheim', await solve(challenge))).toEqual({ kind: 'good', id: challenge.signature })
  })

  it('counts for an hour', async () => {
    const challenge = await makeChallenge('geheim', now - 61 * 60_000)
    expect(await judgeProof('geheim', await solve(challenge))).toEqual({ kind: 'late' })
  })

  it('cannot be left out, guessed, or done for a task of somebody else', async () => {
    const challenge = await makeChallenge('geheim', now)
    const easier = { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '00' } }
    const wrong = ['', 'x', Buffer.from('null').toString('base64'), Buffer.from(JSON.stringify({ challenge })).toString('base64'), await solve(challenge, { derivedKey: '00'.repeat(32) }), await solve(await makeChallenge('anders', now)), await solve(easier)]
    for (const proof of wrong)
      expect(await judgeProof('geheim', proof)).toEqual({ kind: 'forged' })
  })
})
