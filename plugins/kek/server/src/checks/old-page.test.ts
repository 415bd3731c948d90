import { describe, expect, it } from 'vitest'
import { oldPage } from './fixtures/old-page.ts'
import { runChecks } from './run-checks.ts'

const found = oldPage.flatMap(subject => runChecks(subject, '2026-11-26').map(check => ({ ...check, type: subject.type, documentId: subject.documentId })))
const ofCode = (code: string) => found.filter(check => check.code === code)
const where = (code: string) => ofCode(code).map(({ type, documentId, field }) => `${type}/${documentId} ${field}`)

describe('the customer\'s old page, imported as it stood, is caught in', () => {
  it('a slide, and its photo, that says 10 October where the council met on 12 October', () => {
    expect(where('datesContradict')).toEqual(['slide/kreistag heading', 'image/kreistag title'])
    expect(ofCode('datesContradict')[0]?.message).toMatch(/10\. Oktober 2017.*12\. Oktober 2017/)
  })

  it('the same without knowing the day of the decision: the slide contradicts itself', () => {
    const slide = oldPage.find(({ documentId }) => documentId === 'kreistag')
    expect(slide && runChecks({ ...slide, plan: null }, '2026-11-26').filter(({ code }) => code === 'datesContradict')).toMatchObject([{ field: 'heading' }])
  })

  it('the name of a file as a title, of the slide and of its image', () => {
    expect(where('fileNameTitle')).toEqual(['slide/jugendforum heading', 'image/jugendforum title'])
  })

  it('ten links that all say „Download...“', () => {
    expect(where('linkText')).toEqual(Array.from({ length: 10 }, () => 'page/presse text'))
  })

  it('the PDFs of other people\'s papers, shown without a right to do so', () => {
    expect(where('fileWithoutRights')).toEqual(Array.from({ length: 10 }, (_, index) => `press-article/press-${index + 1} file`))
  })

  it('images without a text for those who do not see them', () => {
    expect(where('alternativeTextMissing')).toHaveLength(5)
  })

  it('images without author and licence of their own', () => {
    expect(where('licenceMissing')).toHaveLength(5)
    expect(where('required').filter(place => place.endsWith(' author'))).toHaveLength(5)
  })

  it('pages and days that are written in several ways', () => {
    expect(ofCode('pageReference').map(({ message }) => message.slice(0, 5))).toEqual(['„S.2“'])
    expect(where('strokeDate')).toEqual(Array.from({ length: 5 }, () => 'page/presse text'))
  })

  it('names in capitals', () => {
    expect(where('capitals')).toEqual(['slide/aufbau text'])
  })

  it('nothing else but that its images and documents are not public yet', () => {
    const known = new Set(['datesContradict', 'fileNameTitle', 'linkText', 'fileWithoutRights', 'alternativeTextMissing', 'licenceMissing', 'required', 'pageReference', 'strokeDate', 'capitals'])
    expect([...new Set(found.filter(({ code }) => !known.has(code)).map(({ code }) => code))]).toEqual(['targetUnpublished'])
  })
})
