import { describe, expect, it } from 'vitest'
import { statesOfPlan } from './plan-states.ts'

const page = { title: 'Impressum', slug: 'impressum', text: 'Zeile', isInFooter: true, order: null }
const document = { title: 'Das Konzept', kind: 'plan', isWorkingVersion: false, file: { sha256: 'a'.repeat(64), name: 'a.pdf', mime: 'application/pdf', size: 1, width: null, height: null } }
function plan(type: string, content: object, translation: object, effectiveOn = '2019-01-01') {
  return {
    format: 'kek-plan/1',
    documents: { [type]: [{ id: 'd', effectiveOn: '2017-10-12', note: null, content, translations: { en: { effectiveOn, note: null, content: translation } } }] },
  }
}

describe('a plan that is read', () => {
  it('gives every document, and then its translations', () => {
    expect(statesOfPlan(plan('page', page, { title: 'Imprint' }), 'plan.json')).toMatchObject([
      { type: 'page', key: 'd', locale: 'de', data: page, isStored: true },
      { type: 'page', key: 'd', locale: 'en', effectiveOn: '2019-01-01', data: { title: 'Imprint' }, isStored: true },
    ])
  })

  it.each([
    ['names a file, which could be one of this system', plan('document', document, { title: 'The plan', file: 'geheim.pdf' }), '„file“ wird nicht übersetzt'],
    ['has what all languages share', plan('page', page, { title: 'Imprint', slug: 'imprint' }), '„slug“ wird nicht übersetzt'],
    ['has something else than a text', plan('page', page, { title: { a: 1 } }), 'title'],
    ['holds from a day that is none', plan('page', page, { title: 'Imprint' }, '2019-02-30'), 'kein Tag des Kalenders'],
    ['holds from a day to come', plan('page', page, { title: 'Imprint' }, '2999-01-01'), 'liegt in der Zukunft'],
  ])('is refused as a whole where a translation %s', (_, json, fault) => {
    expect(() => statesOfPlan(json, 'plan.json')).toThrow(fault)
    expect(() => statesOfPlan(json, 'plan.json')).toThrow('(Englisch)')
  })
})
