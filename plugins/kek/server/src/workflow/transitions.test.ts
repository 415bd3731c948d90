import type { State } from './states.ts'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { states } from './states.ts'
import { drawTransitions, nextState, transitions } from './transitions.ts'

const allStates = Object.keys(states) as State[]

it.each([true, false])('from every state there is a way to the public, whether two people are asked for (%s) or one', (needsApproval) => {
  const reached = new Set<State>(['published'])
  for (let size = 0; size < reached.size;) {
    size = reached.size
    for (const { action, from, to } of transitions) {
      if (reached.has(to) && nextState(action, from, needsApproval) === to)
        reached.add(from)
    }
  }
  expect([...reached].sort()).toEqual([...allStates].sort())
})

it('an action leads from a state to one other, never to two', () => {
  for (const needsApproval of [true, false]) {
    for (const { action, from } of transitions)
      expect(new Set(transitions.filter(arrow => arrow.action === action && arrow.from === from && (!arrow.only || (arrow.only === 'approved') === needsApproval)).map(({ to }) => to)).size).toBeLessThanOrEqual(1)
  }
})

it('the picture in the docs is drawn from the table', () => {
  const docs = readFileSync(new URL('../../../../../docs/workflow.md', import.meta.url), 'utf8')
  expect(docs).toContain(drawTransitions())
})
