import type { Found } from './usage.ts'
import { describe, expect, it } from 'vitest'
import { fileFields, relationsTo } from './referring-fields.ts'
import { joinUsages, namePlaces } from './usage.ts'

const [themes] = relationsTo('field').filter(({ type, field }) => type === 'approach' && field === 'themes')
const [picture] = fileFields.filter(({ type }) => type === 'image')
function place(where: typeof themes, title: string, more: Partial<Found> = {}): Found {
  if (!where)
    throw new Error('Das Feld gibt es nicht.')
  return { where, documentId: title, locale: 'de', title, ...more }
}

describe('where something is used', () => {
  it('is said once per field and language, with whether it is written so, public so, or both', () => {
    const usages = joinUsages([place(themes, 'A'), place(themes, 'B')], [place(themes, 'A'), place(themes, 'C')])
    expect(usages.map(({ title, isDraft, isPublic }) => [title, isDraft, isPublic])).toEqual([['A', true, true], ['B', true, false], ['C', false, true]])
    expect(usages[0]).toMatchObject({ type: 'approach', typeLabel: 'Handlungsansatz', field: 'themes', fieldLabel: 'Querschnittsthemen' })
  })

  it('comes in the order of the plan, then by title, German first', () => {
    const usages = joinUsages([place(picture, 'Bild'), place(themes, 'Ärzte', { locale: 'en' }), place(themes, 'Zug'), place(themes, 'Ärzte')], [])
    expect(usages.map(({ title, locale }) => `${title} ${locale}`)).toEqual(['Ärzte de', 'Ärzte en', 'Zug de', 'Bild de'])
  })

  it('is named in a sentence, the first three places with their names', () => {
    const many = ['A', 'B', 'C', 'D', 'E'].map(title => place(themes, title))
    expect(namePlaces(joinUsages([place(picture, 'Rathaus')], []))).toBe('Bild „Rathaus“ (Bilddatei)')
    expect(namePlaces(joinUsages([place(themes, 'A', { locale: 'en' }), place(picture, 'Rathaus')], []))).toBe('Handlungsansatz „A“ (Querschnittsthemen, Englisch) und Bild „Rathaus“ (Bilddatei)')
    expect(namePlaces(joinUsages(many, []))).toMatch(/„C“ \(Querschnittsthemen\) und an 2 weiteren Stellen$/)
    expect(namePlaces(joinUsages(many.slice(0, 4), []))).toMatch(/ und an einer weiteren Stelle$/)
  })
})
