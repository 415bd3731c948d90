import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { hangsNowhere } from './hangs-nowhere.ts'

const found = (...draft: Parameters<typeof subjectOf>) => hangsNowhere(subjectOf(...draft), '2026-01-01').map(({ severity, field }) => `${severity} ${field}`)

it('asks where an approach belongs that has neither goal nor field', () => {
  expect(found('approach', { title: 'Rufbus' })).toEqual(['warning goal'])
  expect(found('approach', { title: 'Rufbus', goal: 'g1' })).toEqual([])
  expect(found('approach', { title: 'Rufbus', field: 'f1' })).toEqual([])
})

it('asks where a goal belongs that has neither parent nor field', () => {
  expect(found('goal', { title: 'Mobilität' })).toEqual(['warning parent'])
  expect(found('goal', { title: 'Mobilität', parent: 'g1' })).toEqual([])
  expect(found('goal', { title: 'Mobilität', field: 'f1' })).toEqual([])
})

it('asks nothing of what stands on its own, nor of a translation, which has its place from the German document', () => {
  expect(found('field', { title: 'Wirtschaft' })).toEqual([])
  expect(found('project', { title: 'Rufbus' })).toEqual([])
  expect(found('goal', { title: 'Mobility' }, { locale: 'en' })).toEqual([])
})
