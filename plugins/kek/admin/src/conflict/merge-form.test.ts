import type { FieldChange } from '@kek/contract'
import { compareFields } from '@kek/contract'
import { describe, expect, it } from 'vitest'
import { contentOfForm, relationSteps } from './form-content.ts'
import { findRows, isDecided, ownPart } from './merge-form.ts'

const opened = { id: 1, documentId: 'e', title: 'Forum', kind: 'other', date: '2016-01-01', datePrecision: 'year', place: 'Parchim', topics: [{ id: 4, text: 'Wald' }], documents: { count: 2 } }
const theirs = { ...opened, title: 'Forum der Region', date: '2016-07-01', datePrecision: 'month', topics: [{ id: 9, text: 'Wald' }, { id: 10, text: 'Wege' }] }
const mine = { title: 'Forum im Kreis', kind: 'regionalForum', date: '2016-01-01', datePrecision: 'year', place: 'Parchim', topics: [{ id: 4, text: 'Wald', __temp_key__: 'a0' }], documents: { connect: [{ documentId: 'x' }], disconnect: [] } }
const changes = compareFields('event', contentOfForm('event', opened), contentOfForm('event', theirs), () => '')
const relations: FieldChange = { field: 'documents', label: 'Dokumente', kind: 'relations', before: 'a', after: 'b' }
const sides = { opened, mine, theirs, changes }
const choiceOf = (rows: ReturnType<typeof findRows>) => Object.fromEntries(rows.map(({ field, choice }) => [field, choice]))

describe('a form that is behind', () => {
  it('asks where both changed a field, and knows the answer where only one did', () => {
    const rows = findRows('event', sides, undefined)
    expect(choiceOf(rows)).toEqual({ title: 'conflict', kind: 'mine', date: 'theirs', topics: 'theirs', documents: 'mine' })
    expect(rows.find(({ field }) => field === 'kind')?.mine).toMatchObject({ before: 'Sonstige', after: 'Regionalforum' })
    expect(rows.find(({ field }) => field === 'documents')?.mine?.after).toBe('1 gewählt oder verschoben')
  })

  it('asks for relations that both changed', () => {
    expect(choiceOf(findRows('event', { ...sides, changes: [...changes, relations] }, undefined))).toMatchObject({ documents: 'conflict' })
    expect(choiceOf(findRows('event', { ...sides, mine: { ...mine, documents: { connect: [], disconnect: [] } }, changes: [...changes, relations] }, undefined))).toMatchObject({ documents: 'theirs' })
  })

  it('asks nothing where both did the same', () => {
    expect(choiceOf(findRows('event', { ...sides, mine: { ...mine, title: theirs.title } }, undefined))).not.toHaveProperty('title')
  })

  it('saves only what stays its own, dates with their precision, groups without old numbers', () => {
    const rows = findRows('event', { ...sides, mine: { ...mine, date: '2016-09-01', datePrecision: 'season', topics: [{ id: 4, text: 'Feld', __temp_key__: 'a0' }] } }, undefined)
    expect(isDecided(rows, { title: 'theirs', date: 'mine' })).toBe(false)
    const choices = { title: 'theirs', date: 'mine', topics: 'mine' } as const
    expect(isDecided(rows, choices)).toBe(true)
    expect(ownPart('event', { ...mine, date: '2016-09-01', datePrecision: 'season', topics: [{ id: 4, text: 'Feld', __temp_key__: 'a0' }] }, rows, choices)).toEqual({
      kind: 'regionalForum',
      date: '2016-09-01',
      datePrecision: 'season',
      topics: [{ text: 'Feld' }],
      documents: { connect: [{ documentId: 'x' }], disconnect: [] },
    })
  })

  it('tells files apart by their number, and relations by what was done', () => {
    expect(contentOfForm('document', { file: { id: 7, name: 'a.pdf', url: '/x' } })).toMatchObject({ file: { name: 'a.pdf', sha256: '7' } })
    expect(relationSteps({ count: 3 })).toEqual({ connected: 0, disconnected: 0 })
    expect(relationSteps(null)).toEqual({ connected: 0, disconnected: 0 })
  })
})
