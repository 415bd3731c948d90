import { expect, it } from 'vitest'
import { takeTurns } from './take-turns.ts'

it('asks the sides in turn and keeps what belongs together at the same place', async () => {
  const asked: string[] = []
  const side = (name: string) => async () => {
    asked.push(name)
    return `${name}${asked.filter(other => other === name).length}`
  }
  const figures = await takeTurns(3, { a: side('a'), b: side('b') })
  expect(asked).toEqual(['a', 'b', 'a', 'b', 'a', 'b'])
  expect(figures).toEqual({ a: ['a1', 'a2', 'a3'], b: ['b1', 'b2', 'b3'] })
})
