import type { Actor, Decision, Right, Situation } from './decide.ts'
import type { Action, State } from './states.ts'
import { typeNames, typeRules } from '@kek/contract'
import { describe, expect, it } from 'vitest'
import { limitedRoles } from '../roles/role-file.ts'
import { decide } from './decide.ts'
import { actions, states } from './states.ts'

const allActions = Object.keys(actions) as Action[]
const allStates = Object.keys(states) as State[]
const everything = new Set<Right>(['update', 'publish'])

interface Case { readonly role: string, readonly action: Action, readonly situation: Situation, readonly decision: Decision }

function actorsFor(type: (typeof typeNames)[number]): readonly (readonly [string, Actor])[] {
  const people = limitedRoles.flatMap(({ code, content }) => [[], ['fd-60'], ['fd-40']].map((departments): readonly [string, Actor] => [code, {
    kind: 'person',
    id: 1,
    isAdministrator: false,
    rights: new Set((content[type] as readonly string[]).filter(right => right === 'update' || right === 'publish') as Right[]),
    departments,
  }]))
  return [
    ...people,
    ['administrator', { kind: 'person', id: 2, isAdministrator: true, rights: everything, departments: [] }],
    ['token', { kind: 'token', rights: everything }],
    ['import', { kind: 'import' }],
    ['script', { kind: 'script' }],
    ['job', { kind: 'job' }],
  ]
}

const booleans = [false, true]

/** Every state × action × role × type, author or not, approved or not, public or not, with and without faults, own department or not. */
function* everyCase(): Generator<Case> {
  for (const type of typeNames) {
    const rule = typeRules[type]
    for (const [role, actor] of actorsFor(type)) {
      for (const state of allStates) {
        for (const isAuthor of booleans) {
          for (const isApproved of booleans) {
            for (const isPublic of booleans) {
              for (const department of rule.ownedBy ? [null, 'fd-60'] : [null]) {
                for (const errors of [[], [{ code: 'altText', field: 'image', message: 'Der Alternativtext fehlt.' }]]) {
                  const situation: Situation = { actor, rule, state, isPublic, isAuthor, isApproved, isScheduled: state === 'scheduled', department, errors }
                  for (const action of allActions)
                    yield { role, action, situation, decision: decide(action, situation) }
                }
              }
            }
          }
        }
      }
    }
  }
}

const cases = [...everyCase()]
const allowed = cases.filter(({ decision }) => decision.ok)
const isPerson = ({ situation }: Case) => situation.actor.kind === 'person'
const isReleased = ({ situation }: Case) => situation.state === 'approved' || situation.state === 'scheduled' || situation.state === 'published'

describe('in every case there is', () => {
  it('a no has a reason in German, and a yes has none', () => {
    expect(cases.filter(({ decision }) => (decision.reasons.length > 0) === decision.ok)).toEqual([])
    const reasons = new Map(cases.flatMap(({ decision }) => decision.reasons.map(({ code, message }) => [message, code])))
    for (const [message, code] of reasons) {
      expect(code).toMatch(/^[a-z]\w*$/i)
      expect(message).toMatch(/^[A-ZÄÖÜ„].*[.!]$/)
    }
  })

  it('nobody does what their role does not give them', () => {
    const needed = (action: Action): Right => ['edit', 'submit', 'restore'].includes(action) ? 'update' : 'publish'
    const beyond = allowed.filter(({ action, situation: { actor } }) => 'rights' in actor && !actor.rights.has(needed(action)))
    expect(beyond).toEqual([])
  })

  it('content of the plan goes out only when it was approved, or by an administrator, past the rule', () => {
    const unapproved = allowed.filter(one => ['publish', 'schedule'].includes(one.action) && one.situation.rule.needsApproval && !isReleased(one) && !['import', 'script'].includes(one.situation.actor.kind))
    expect(new Set(unapproved.map(({ role, action, decision }) => `${role} ${action} ${decision.isPastRule}`))).toEqual(new Set(['administrator publish true']))
  })

  it('going past the rule is for administrators alone, and needs a reason', () => {
    const past = cases.filter(({ decision }) => decision.isPastRule)
    expect(new Set(past.map(({ role }) => role))).toEqual(new Set(['administrator']))
    for (const { action, situation, decision } of past.filter(({ decision }) => decision.ok)) {
      expect(decision.needs).toEqual(['reason'])
      expect(decide(action, situation, {})).toMatchObject({ ok: false, reasons: [{ code: 'reasonMissing' }] })
      expect(decide(action, situation, { reason: 'Hochwasser' }).ok).toBe(true)
    }
  })

  it('nobody approves what they have written, where two people are asked for', () => {
    const own = allowed.filter(one => one.action === 'approve' && one.situation.rule.needsApproval && one.situation.isAuthor && isPerson(one))
    expect(own).toEqual([])
  })

  it('what the checks find keeps it from the public, whoever wants it', () => {
    expect(allowed.filter(({ action, situation }) => (action === 'publish' || action === 'schedule') && situation.errors.length > 0)).toEqual([])
  })

  it('whoever works for a department changes its documents and no others', () => {
    const foreign = allowed.filter(({ action, situation: { actor, rule, department } }) => actor.kind === 'person' && rule.ownedBy && ['edit', 'submit', 'restore'].includes(action) && actor.departments.length > 0 && !actor.departments.includes(department ?? ''))
    expect(foreign).toEqual([])
  })

  it('withdrawing is about what is public, and asks nobody for an approval', () => {
    const mayDo = ({ actor }: Situation) => !('rights' in actor) || actor.rights.has('publish')
    expect(cases.filter(({ action, decision, situation }) => action === 'withdraw' && decision.ok !== (mayDo(situation) && situation.isPublic && !situation.rule.isFinal))).toEqual([])
  })

  it('nothing is done with what is final and public, by nobody', () => {
    expect(allowed.filter(({ situation }) => situation.rule.isFinal && situation.isPublic)).toEqual([])
  })

  it('each action can be done by somebody', () => {
    for (const action of allActions)
      expect(allowed.some(one => one.action === action && isPerson(one)), action).toBe(true)
  })
})

it('the press office sends an article out alone, from whatever state', () => {
  const articles = cases.filter(({ role, action, situation }) => role === 'kek-press' && action === 'publish' && situation.rule === typeRules['press-article'] && situation.actor.kind === 'person' && situation.actor.rights.has('publish') && situation.errors.length === 0)
  expect(articles.length).toBeGreaterThan(0)
  expect(articles.every(({ decision }) => decision.ok)).toBe(true)
})

it.each([
  ['request-changes', 'inReview', 'comment'],
  ['schedule', 'approved', 'at'],
] as const)('%s asks for what has to come along', (action, state, need) => {
  const actor: Actor = { kind: 'person', id: 3, isAdministrator: false, rights: everything, departments: [] }
  const situation: Situation = { actor, rule: typeRules.approach, state, isPublic: false, isAuthor: false, isApproved: state === 'approved', isScheduled: false, department: null, errors: [] }
  expect(decide(action, situation)).toMatchObject({ ok: true, needs: [need] })
  expect(decide(action, situation, { [need]: '  ' }).reasons).toMatchObject([{ code: `${need}Missing`, field: need }])
  expect(decide(action, situation, { [need]: 'etwas' }).ok).toBe(true)
})
