import type { PlanState } from './plan-file.ts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PlanFile, planFile, printPlan } from './plan-file.ts'
import { planSchema } from './plan-schema.ts'

const day = '2026-11-26'
const pdf = { sha256: 'a'.repeat(64), name: 'Artikel 1.pdf', mime: 'application/pdf', size: 12, width: null, height: null }

/** A public state as a test writes it; what is left out is empty. */
function state(type: PlanState['type'], documentId: string, content: object, more: Partial<PlanState> = {}): PlanState {
  return { type, documentId, locale: 'de', effectiveOn: '2017-10-12', note: null, content: content as PlanState['content'], ...more }
}

const medium = state('medium', 'm', { name: 'Bote', kind: 'own', editions: [{ text: 'Nord' }] })
const article = state('press-article', 'p', { title: 'Der Bus', date: '2018-09-01', datePrecision: 'month', rights: 'own', medium: 'm', file: pdf, aboutFields: ['nicht-da'], aboutGoals: [], aboutApproaches: [], aboutProjects: [] })
const field = state('field', 'f', { title: 'Orte', kind: 'field', strengths: [{ text: 'Wald', asOf: null, source: null }], weaknesses: [], opportunities: [], threats: [], slug: 'orte', image: 'bild' })
const english = state('field', 'f', { title: 'Places', slug: 'orte', kind: 'field', strengths: [], weaknesses: [], opportunities: [], threats: [] }, { locale: 'en', effectiveOn: '2019-01-01', note: 'Translated' })
const image = state('image', 'bild', { title: 'Markt', author: 'E. B.', file: { ...pdf, name: 'markt.webp', mime: 'image/webp', width: 3, height: 2 }, validUntil: '2026-11-25' })
const further = ['a', 'z'].map(id => state('medium', id, { name: id, kind: 'daily', editions: [] }))
const states = [medium, ...further, article, field, english, image]

const contentOf = (type: 'press-article' | 'field', from = states, on = day) => planFile(from, on).documents[type]?.[0]?.content

describe('the file of a plan', () => {
  it('is the same whatever the order in which its documents became public', () => {
    const printed = printPlan(planFile(states, day))
    fc.assert(fc.property(fc.shuffledSubarray(states, { minLength: states.length }), order => printPlan(planFile(order, day)) === printed))
  })

  it('reads back as what it was', () => {
    const plan = planFile(states, day)
    expect(PlanFile.parse(JSON.parse(printPlan(plan)))).toEqual(plan)
  })

  it('leaves out relations to what is not in it', () => {
    expect(contentOf('press-article')).toMatchObject({ medium: 'm', aboutFields: [] })
  })

  it('holds an image as long as it may be shown, and nothing that leads to it afterwards', () => {
    const valid = states.map(one => one === image ? { ...image, content: { ...image.content, validUntil: day } } : one)
    expect(planFile(valid, day).documents.image).toHaveLength(1)
    expect(contentOf('field', valid)).toMatchObject({ image: 'bild' })
    expect(planFile(states, day).documents.image).toEqual([])
    expect(contentOf('field')).toMatchObject({ image: null })
  })

  it('names a file by its hash and says where it lies, unless its right has ended', () => {
    expect(contentOf('press-article')).toMatchObject({ file: { ...pdf, path: `/media/${pdf.sha256}/Artikel%201.pdf` } })
    const ended = [{ ...article, content: { ...article.content, rightsUntil: '2020-01-01' } }]
    expect(contentOf('press-article', ended)).toMatchObject({ file: null })
  })

  it('holds of a translation its texts alone', () => {
    const translation = planFile(states, day).documents.field?.[0]?.translations.en
    expect(translation).toMatchObject({ effectiveOn: '2019-01-01', note: 'Translated', content: { title: 'Places' } })
    expect(translation?.content).not.toHaveProperty('slug')
  })
})

describe('the schema of the file', () => {
  const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(planSchema())

  it('fits every plan', () => {
    expect(validate(JSON.parse(printPlan(planFile(states, day)))), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each([
    ['an unknown form', (plan: Record<string, unknown>) => ({ ...plan, format: 'kek-plan/0' })],
    ['an unknown type', (plan: Record<string, unknown>) => ({ ...plan, documents: { wishes: [] } })],
    ['an unknown field', (plan: Record<string, unknown>) => JSON.parse(JSON.stringify(plan).replace('"edition"', '"version"')) as unknown],
    ['a day that is none', (plan: Record<string, unknown>) => JSON.parse(JSON.stringify(plan).replace('"2017-10-12"', '"2017"')) as unknown],
  ])('refuses %s', (_, spoil) => {
    expect(validate(spoil(planFile(states, day) as unknown as Record<string, unknown>))).toBe(false)
  })
})
