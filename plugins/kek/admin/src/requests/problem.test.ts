import { describe, expect, it } from 'vitest'
import { Problem, readProblem, sentenceOf } from './problem.ts'

describe('a refusal of the CMS', () => {
  it('is read with its sentence and its reasons', () => {
    const reasons = [{ code: 'commentMissing', field: null, message: 'Bitte sagen, was zu ändern ist.' }]
    const problem = readProblem({ type: 'about:blank', status: 400, title: 'Ohne Kommentar geht das nicht.', reasons })
    expect(problem).toMatchObject({ status: 400, message: 'Ohne Kommentar geht das nicht.', reasons })
  })

  it('is read in Strapi\'s own form too', () => {
    expect(readProblem({ data: null, error: { status: 403, name: 'ForbiddenError', message: 'Dazu fehlt das Recht.' } })).toMatchObject({ status: 403, message: 'Dazu fehlt das Recht.' })
  })

  it('is not seen in what is none', () => {
    for (const answer of [{ state: 'draft', title: 'Ein Titel' }, [{ version: 1 }], {}, null, 'ja'])
      expect(readProblem(answer)).toBeUndefined()
  })

  it('is told in its own words, anything else in a sentence that helps', () => {
    expect(sentenceOf(new Problem(400, 'Geht nicht.'))).toBe('Geht nicht.')
    expect(sentenceOf(new TypeError('Failed to fetch'))).toBe('Das CMS antwortet gerade nicht. Bitte gleich noch einmal versuchen.')
  })
})
