import type { Locale } from '@kek/contract'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { decisionLine, decisionOf } from './decision.ts'

const decided = { title: 'Beschluss', slug: 'beschluss', seq: 1, headHash: 'a'.repeat(64), adoptedOn: '2017-10-12' }
function readIn(locale: Locale): Reading {
  return readingOf([
    { type: 'plan', key: 'plan', data: { title: 'Plan', shortTitle: 'P', region: 'Kreis', adoptedBy: 'Kreistag', vote: 'einstimmig' } },
    { type: 'plan', key: 'plan', locale: 'en', data: { title: 'Plan', shortTitle: 'P', region: 'District', adoptedBy: 'District council' } },
    { type: 'adopted-version', key: 'beschluss', data: { ...decided, adoptedBy: 'Kreistag', resolutionNumber: 'II-2017/2394', vote: 'einstimmig' } },
    { type: 'adopted-version', key: 'stadt', data: { ...decided, slug: 'stadt', seq: 2, adoptedBy: 'Stadtrat' } },
  ], { locale })
}
const [english, german] = [readIn('en'), readIn('de')]
function versionOf(slug: string): PublicDocument<'adopted-version'> {
  const version = english.snapshot.all('adopted-version').find(({ content }) => content.slug === slug)
  if (!version)
    throw new Error('Die Fassung fehlt.')
  return version
}

it('says who decided in the words that the plan has for the same, and marks as German what it has none for', () => {
  expect(decisionOf(versionOf('beschluss'), english)).toEqual({ adoptedBy: { text: 'District council' }, vote: { text: 'einstimmig', lang: 'de' } })
  expect(decisionOf(versionOf('stadt'), english)).toEqual({ adoptedBy: { text: 'Stadtrat', lang: 'de' }, vote: null })
  expect(decisionOf(versionOf('beschluss'), german)).toEqual({ adoptedBy: { text: 'Kreistag' }, vote: { text: 'einstimmig' } })
})

it('in one line has the number of the paper between the two', () => {
  expect(decisionLine(versionOf('beschluss'), english).map(({ text }) => text)).toEqual(['District council', 'Council paper II-2017/2394', 'einstimmig'])
  expect(decisionLine(versionOf('stadt'), german)).toEqual([{ text: 'Stadtrat' }])
})
