import { errors } from '@strapi/utils'
import { describe, expect, it } from 'vitest'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { Refusal } from '../problem/refusal.ts'
import { explainStorageFull } from '../problem/storage-full.ts'
import { sentenceOfRefusal } from './sentence-of-refusal.ts'

const storageFull = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })

describe('a refusal', () => {
  it.each([new Refusal('Der Titel fehlt.', 'title', 'missing'), new HttpRefusal(403, 'Das gehört nicht zu Ihrer Rolle.'), new errors.ValidationError('„Titel“ ist zu lang.')])('keeps its sentence: %s', (cause) => {
    expect(sentenceOfRefusal(cause)).toBe(cause.message)
  })

  it.each([storageFull, explainStorageFull(storageFull), Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' }), new TypeError('x is undefined'), 'Abbruch'])('is none where it may pass: %s', (cause) => {
    expect(sentenceOfRefusal(cause)).toBeUndefined()
  })
})
