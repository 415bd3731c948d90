import type { State } from '../workflow/states.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { states } from '../workflow/states.ts'
import { stateOfBundle } from './bundle-state.ts'

const member = fc.record({ state: fc.constantFrom(...Object.keys(states) as State[]), needsApproval: fc.boolean() })
const members = fc.array(member, { maxLength: 6 })
const strict = (state: State) => ({ state, needsApproval: true })

it.each<[State, State[]]>([
  ['draft', []],
  ['published', ['published', 'published']],
  ['approved', ['published', 'approved']],
  ['inReview', ['approved', 'inReview']],
  ['draft', ['approved', 'draft']],
  ['draft', ['approved', 'withdrawn']],
  ['changesRequested', ['draft', 'changesRequested']],
  ['scheduled', ['scheduled', 'scheduled']],
  ['approved', ['scheduled', 'approved']],
  ['withdrawn', ['withdrawn', 'withdrawn']],
])('a bundle is %s when its documents are %j', (expected, given) => {
  expect(stateOfBundle(given.map(strict))).toBe(expected)
})

it('waits for nobody\'s approval of what one person may publish', () => {
  expect(stateOfBundle([strict('approved'), { state: 'draft', needsApproval: false }])).toBe('approved')
})

it('is approved only when everything that needs it is approved, or out already', () => {
  fc.assert(fc.property(members, (given) => {
    if (['approved', 'scheduled'].includes(stateOfBundle(given)))
      expect(given.filter(({ needsApproval }) => needsApproval).every(({ state }) => ['approved', 'scheduled', 'published'].includes(state))).toBe(true)
  }))
})

it('does not depend on the order of its documents', () => {
  fc.assert(fc.property(members, given => stateOfBundle(given) === stateOfBundle([...given].reverse())))
})
