import { describe, expect, it } from 'vitest'
import { findVersionProblem } from './version-problem.ts'

const position = { head: 10, hash: 'a'.repeat(64), takenBy: undefined }
const claim = { seq: 7, headHash: position.hash }

describe('a name for a position of the ledger', () => {
  it('is given to one that there is, once, with its hash', () => {
    expect(findVersionProblem(claim, position)).toBeUndefined()
  })

  it.each([
    ['beyond the last entry', { ...claim, seq: 11 }, position, 'futurePosition'],
    ['that no entry has', { ...claim, seq: 0 }, position, 'noPosition'],
    ['that is no number', { ...claim, seq: null }, position, 'noPosition'],
    ['of an empty ledger', claim, { ...position, head: 0, hash: undefined }, 'noPosition'],
    ['that has a name', claim, { ...position, takenBy: 'Beschluss 2017' }, 'positionTaken'],
    ['with another hash', { ...claim, headHash: 'b'.repeat(64) }, position, 'wrongHash'],
  ])('is refused for one %s, with a reason', (_, given, known, code) => {
    expect(findVersionProblem(given, known)).toMatchObject({ code, message: expect.stringMatching(/\.$/) })
  })
})
