import type { Fields } from './units.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue, typeNames } from '../content/catalogue.ts'
import { anyContent } from './any-content.test-data.ts'
import { compareFields } from './compare-fields.ts'
import { isSameUnit, unitsOf } from './units.ts'

const names = (target: string, id: string) => `${target} ${id}`
const compare = (type: (typeof typeNames)[number], before: Fields, after: Fields) => compareFields(type, before, after, names)
const file = (name: string, sha256: string) => ({ name, sha256: sha256.repeat(64), mime: 'application/pdf', size: 1, width: null, height: null })

describe.each(typeNames)('two states of %s', (type) => {
  it('that are equal differ in nothing', () => {
    fc.assert(fc.property(anyContent(type), (content) => {
      expect(compare(type, content, structuredClone(content))).toEqual([])
    }), { numRuns: 20 })
  })

  it('that differ name every field in which they do, and no other', () => {
    fc.assert(fc.property(anyContent(type), anyContent(type), (before, after) => {
      const differing = unitsOf(catalogue[type].attributes).filter(unit => !isSameUnit(unit, before, after)).map(unit => unit.field)
      const changes = compare(type, before, after)
      expect(changes.map(change => change.field)).toEqual(differing)
      for (const { kind, before: was, after: is, items = [] } of changes) {
        if (kind === 'relations' || kind === 'parts')
          expect(items.some(({ op }) => op !== 'same')).toBe(true)
        else
          expect(was).not.toBe(is)
      }
    }), { numRuns: 50 })
  })
})

describe('a field', () => {
  it('is said in words for people', () => {
    expect(compare('event', { kind: 'other', date: '2016-07-01', datePrecision: 'month', participants: 30 }, { kind: 'youthForum', date: '2016-07-04', datePrecision: 'day', participants: 40 })).toEqual([
      { field: 'kind', label: 'Art', kind: 'value', before: 'Sonstige', after: 'Jugendforum' },
      { field: 'date', label: 'Datum', kind: 'value', before: 'Juli 2016', after: '4. Juli 2016' },
      { field: 'participants', label: 'Teilnehmende (etwa)', kind: 'value', before: '30', after: '40' },
    ])
    expect(compare('project', { isExample: null }, { isExample: true })).toMatchObject([{ before: null, after: 'Ja' }])
  })

  it('of the plan\'s own lists is said by its word there, or by its key', () => {
    const words = (set: string, key: string) => set === 'statuses' && key === 'ongoing' ? 'läuft' : undefined
    expect(compareFields('approach', { implementationStatus: 'gone' }, { implementationStatus: 'ongoing' }, names, words)).toMatchObject([{ before: 'gone', after: 'läuft' }])
  })

  it('is said in another language by who speaks it', () => {
    const speech = { word: (german: string) => german.toUpperCase(), date: ({ date }: { readonly date: string }) => `on ${date}`, decimalSign: '.' }
    const loud = (type: (typeof typeNames)[number], before: Fields, after: Fields) => compareFields(type, before, after, () => 'Rathaus', undefined, speech).map(({ label, after: now, items }) => [label, now, ...items?.map(({ label: item }) => item) ?? []])
    expect(loud('event', {}, { kind: 'other', date: '2016-07-01', datePrecision: 'month' })).toEqual([['ART', 'SONSTIGE'], ['DATUM', 'on 2016-07-01']])
    expect(loud('place', {}, { latitude: 53.5 })).toEqual([['BREITE', '53.5']])
    expect(loud('project', { image: '1' }, { image: '2', isExample: true })).toEqual([['BILD', 'Rathaus (EIN ANDERER EINTRAG MIT DIESEM NAMEN)'], ['BEISPIELINHALT', 'JA']])
    expect(loud('approach', {}, { milestones: [{ isReached: true }] })).toEqual([['MEILENSTEINE', 'OHNE NAMEN', 'OHNE NAMEN']])
  })

  it('that is empty stays empty, however that is stored', () => {
    expect(compare('event', { title: '', topics: [], date: null, datePrecision: 'day' }, { title: null, date: null, datePrecision: null })).toEqual([])
  })

  it('with a file of the same name says that it is another edition', () => {
    expect(compare('press-article', { file: file('a.pdf', '1') }, { file: file('a.pdf', '2') })).toMatchObject([{ before: 'a.pdf', after: 'neue Fassung der Datei „a.pdf“' }])
    expect(compare('press-article', { file: file('a.pdf', '1') }, { file: file('b.pdf', '1') })).toMatchObject([{ before: 'a.pdf', after: 'b.pdf' }])
  })

  it('that points to another document of the same name says so', () => {
    expect(compareFields('project', { image: '1' }, { image: '2' }, () => 'Rathaus')).toMatchObject([{ before: 'Rathaus', after: 'Rathaus (ein anderer Eintrag mit diesem Namen)' }])
  })
})

describe('a list', () => {
  it('of documents tells what came, what went and what moved', () => {
    expect(compare('project', { places: ['a', 'b', 'c', 'd'] }, { places: ['d', 'a', 'c', 'e'] })[0]?.items).toEqual([
      { op: 'moved', label: 'place d', from: 4, to: 1 },
      { op: 'same', label: 'place a', from: 1, to: 2 },
      { op: 'removed', label: 'place b', from: 2 },
      { op: 'same', label: 'place c', from: 3, to: 3 },
      { op: 'added', label: 'place e', to: 4 },
    ])
  })

  it('of groups tells what changed inside them', () => {
    const before = [{ text: 'Viele Ärzte', asOf: '2016-01-01', source: null }, { text: 'Gute Straßen', asOf: null, source: null }]
    const after = [{ text: 'Wald', asOf: null, source: null }, { text: 'Viele Ärzte', asOf: '2018-01-01', source: null }]
    expect(compare('field', { strengths: before }, { strengths: after })[0]?.items).toEqual([
      { op: 'added', label: 'Wald', to: 1, changes: [{ field: 'text', label: 'Aussage', kind: 'text', before: null, after: 'Wald', words: [{ op: 'added', text: 'Wald' }] }] },
      { op: 'changed', label: 'Viele Ärzte', from: 1, to: 2, changes: [{ field: 'asOf', label: 'Stand', kind: 'value', before: '1. Januar 2016', after: '1. Januar 2018' }] },
      { op: 'removed', label: 'Gute Straßen', from: 2 },
    ])
  })

  it('knows a group again whose words changed a little', () => {
    const timeline = (title: string, date: string) => [{ title, date, datePrecision: 'month', endDate: null, endDatePrecision: null }]
    expect(compare('plan', { timeline: timeline('Auftakt im Kreistag', '2014-01-01') }, { timeline: timeline('Auftakt im neuen Kreistag', '2014-02-01') })[0]?.items)
      .toMatchObject([{ op: 'changed', changes: [{ field: 'title' }, { field: 'date', before: 'Januar 2014', after: 'Februar 2014' }] }])
  })

  it('of terms knows each by its key', () => {
    const term = (key: string, label: string) => ({ key, label, explanation: null })
    expect(compare('plan', { statuses: [term('ongoing', 'läuft')] }, { statuses: [term('ongoing', 'in Arbeit')] })[0]?.items).toMatchObject([{ op: 'changed', label: 'in Arbeit' }])
  })
})
