import type { Actor, Situation } from '../workflow/decide.ts'
import type { State } from '../workflow/states.ts'
import type { BundleAction, Member } from './decide-bundle.ts'
import { typeRules } from '@kek/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../workflow/decide.ts'
import { states } from '../workflow/states.ts'
import { bundleActions, decideBundle } from './decide-bundle.ts'

const person = (rights: readonly ('update' | 'publish')[], isAdministrator = false): Actor => ({ kind: 'person', id: 1, isAdministrator, rights: new Set(rights), departments: [] })
const approver = person(['publish'])

function situation(change: Partial<Situation> = {}): Situation {
  return { actor: approver, rule: typeRules.goal, state: 'draft', isPublic: false, isAuthor: false, isApproved: false, isScheduled: false, department: null, errors: [], ...change }
}
function member(title: string, change: Partial<Situation> = {}): Member {
  return { address: { type: 'goal', documentId: title, locale: 'de' }, title, situation: situation(change) }
}

const anySituation = fc.record({
  actor: fc.constantFrom(approver, person(['update']), person(['update', 'publish']), person(['update', 'publish'], true)),
  rule: fc.constantFrom(typeRules.goal, typeRules.place),
  state: fc.constantFrom(...Object.keys(states) as State[]),
  isPublic: fc.boolean(),
  isAuthor: fc.boolean(),
  errors: fc.constantFrom([], [{ code: 'altText', field: 'image', message: 'Der Alternativtext fehlt.' }]),
}).map(given => situation({ ...given, isApproved: given.state === 'approved', isScheduled: given.state === 'scheduled' }))
const anyMembers = fc.array(anySituation, { maxLength: 5 }).map(list => list.map((given, index) => member(`M${index}`, given)))
const anyAction = fc.constantFrom(...bundleActions)

it('a bundle may do what each of its documents may, and every "no" of any of them is said', () => {
  fc.assert(fc.property(anyAction, anyMembers, (action: BundleAction, members) => {
    const { ok, objections, concerned } = decideBundle(action, members)
    const single = concerned.map(({ title, situation }) => ({ title, reasons: decide(action, situation as Situation).reasons }))
    expect(objections.map(({ title, reasons }) => ({ title, reasons }))).toEqual(single.filter(({ reasons }) => reasons.length > 0))
    expect(ok).toBe(concerned.length > 0 && objections.length === 0)
  }), { numRuns: 3000 })
})

it('publishing leaves out nothing that is not public as it is', () => {
  fc.assert(fc.property(anyMembers, (members) => {
    const { concerned } = decideBundle('publish', members)
    expect(members.filter(one => !concerned.includes(one)).every(({ situation }) => situation?.state === 'published')).toBe(true)
  }))
})

describe('a bundle', () => {
  it('that is empty, or has nothing left to do, says so', () => {
    expect(decideBundle('publish', [])).toMatchObject({ ok: false, reasons: [{ code: 'empty' }] })
    expect(decideBundle('publish', [member('Da', { state: 'published', isPublic: true })])).toMatchObject({ ok: false, reasons: [{ code: 'nothingToDo' }] })
  })

  it('brings those along that are behind: what is in review already is not submitted again', () => {
    const actor = person(['update'])
    const { ok, concerned } = decideBundle('submit', [member('Alt', { actor, state: 'inReview' }), member('Neu', { actor })])
    expect([ok, concerned.map(({ title }) => title)]).toEqual([true, ['Neu']])
  })

  it('is kept by one document that was deleted', () => {
    expect(decideBundle('publish', [{ ...member('Weg'), situation: undefined }])).toMatchObject({ ok: false, objections: [{ title: 'Weg', reasons: [{ code: 'gone' }] }] })
  })

  it('is withdrawn only when all of it is public, or withdrawn already', () => {
    const out = member('Da', { state: 'published', isPublic: true })
    expect(decideBundle('withdraw', [out, member('Weg', { state: 'withdrawn' })])).toMatchObject({ ok: true, concerned: [{ title: 'Da' }] })
    expect(decideBundle('withdraw', [out, member('Nie da')])).toMatchObject({ ok: false, objections: [{ title: 'Nie da', reasons: [{ code: 'notPublic' }] }] })
  })

  it('asks once for what has to be typed', () => {
    const members = [member('A', { state: 'inReview' }), member('B', { state: 'inReview' })]
    expect(decideBundle('request-changes', members)).toMatchObject({ ok: true, needs: ['comment'] })
    expect(decideBundle('request-changes', members, {})).toMatchObject({ ok: false, objections: [], reasons: [{ code: 'commentMissing' }] })
    expect(decideBundle('request-changes', members, { comment: 'Bitte kürzen.' }).ok).toBe(true)
  })

  it('goes past the rule of two people by an administrator, with one reason for all', () => {
    const members = [member('A', { actor: person(['update', 'publish'], true) }), member('B', { actor: person(['update', 'publish'], true), state: 'approved', isApproved: true })]
    expect(decideBundle('publish', members, {})).toMatchObject({ ok: false, isPastRule: true, reasons: [{ code: 'reasonMissing' }] })
    expect(decideBundle('publish', members, { reason: 'Hochwasser' }).ok).toBe(true)
  })
})
