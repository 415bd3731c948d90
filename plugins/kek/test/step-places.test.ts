import type { TypeName } from '@kek/contract'
import type { Standing } from '../admin/src/workflow/standing.ts'
import type { StepPlaces } from '../admin/src/workflow/step-places.ts'
import type { Actor, Right } from '../server/src/workflow/decide.ts'
import type { Action, State } from '../server/src/workflow/states.ts'
import { typeNames, typeRules } from '@kek/contract'
import { describe, expect, it } from 'vitest'
import { placeSteps } from '../admin/src/workflow/step-places.ts'
import { offerSteps } from '../admin/src/workflow/steps.ts'
import { decide } from '../server/src/workflow/decide.ts'
import { actions, states } from '../server/src/workflow/states.ts'

const booleans = [false, true]
const rights: readonly (readonly Right[])[] = [[], ['update'], ['publish'], ['update', 'publish']]
const allStates = Object.keys(states) as State[]
type Flags = readonly [isAuthor: boolean, isApproved: boolean, isPublic: boolean, isAdministrator: boolean, isScheduled: boolean]
const flags = booleans.flatMap(a => booleans.flatMap(b => booleans.flatMap(c => booleans.flatMap(d => booleans.map((e): Flags => [a, b, c, d, e])))))

interface Case { readonly name: string, readonly mayWrite: boolean, readonly mayPublish: boolean, readonly needsApproval: boolean, readonly standing: Standing }

/** What the CMS can say of a document to a person: every state × type × rights, author or not, administrator or not, approved or not, public or not. */
function* everyCase(type: TypeName): Generator<Case> {
  const rule = typeRules[type]
  for (const state of allStates) {
    for (const held of rights) {
      for (const [isAuthor, isApproved, isPublic, isAdministrator, isScheduled] of flags) {
        const actor: Actor = { kind: 'person', id: 1, isAdministrator, rights: new Set(held), departments: [] }
        const situation = { actor, rule, state, isPublic, isAuthor, isApproved, isScheduled: isScheduled || state === 'scheduled', department: null, errors: [] }
        const allowed = (Object.keys(actions) as Action[]).map(action => ({ action, label: action, ...decide(action, situation) }))
        yield {
          name: [type, state, held.join('+'), JSON.stringify({ isAuthor, isApproved, isPublic, isAdministrator, isScheduled })].join(' '),
          mayWrite: held.includes('update'),
          mayPublish: held.includes('publish'),
          needsApproval: rule.needsApproval,
          standing: { type, state, isPublic, allowed, scheduled: isScheduled ? { action: 'publish', at: '2026-12-01T07:00:00Z' } : null } as unknown as Standing,
        }
      }
    }
  }
}

const listed = ({ primary, buttons }: Pick<StepPlaces, 'primary' | 'buttons'>) => [...(primary ? [primary] : []), ...buttons]

describe.each(typeNames)('whatever the CMS can say of a document of the type %s', (type) => {
  const cases = [...everyCase(type)].map(({ name, ...rest }) => {
    const when = (isModified: boolean) => ({ now: offerSteps({ ...rest, isModified }), places: placeSteps({ ...rest, isModified, isReady: true }) })
    return { name, mayWrite: rest.mayWrite, untouched: when(false), typed: when(true) }
  })

  it('every button keeps its place and its words at the first key', () => {
    for (const { name, mayWrite, untouched, typed } of cases) {
      const words = (places: StepPlaces) => [...listed(places).map(({ step, label }) => `${step}: ${label}`), places.hasMenu]
      if (mayWrite)
        expect(words(typed.places), name).toEqual(words(untouched.places))
    }
  })

  it('a button can be pressed exactly where its step can be taken', () => {
    for (const { name, untouched, typed } of cases) {
      for (const { now, places } of [untouched, typed]) {
        const open = listed(places).filter(({ isWaiting }) => !isWaiting)
        expect(open.map(({ step }) => step).sort(), name).toEqual([...(now.primary ? [now.primary] : []), ...now.buttons].map(({ step }) => step).sort())
      }
    }
  })
})
