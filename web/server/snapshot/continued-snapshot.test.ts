import type { Locale, PreviewEntry, TypeName } from '@kek/contract'
import { emptyChain, typeNames } from '@kek/contract'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { documentIdOf, importContent } from '../../test/import-content.ts'
import { LedgerStandIn } from '../../test/ledger-stand-in.ts'
import { draftEntries } from '../preview/draft-entries.ts'
import { searchedDocuments, searchSignature } from '../search/search-entries.ts'
import { themesOf } from '../search/themes-of.ts'
import { PublicState } from '../site/public-state.ts'
import { completeContent } from './complete-content.ts'

const locales: readonly Locale[] = ['de', 'en', 'de-simple']
const today = '2026-11-27'
const key = fc.constantFrom('a', 'b', 'c')
const word = fc.constantFrom('Radweg', 'Bus', 'Dorf', 'Schule')
const locale = fc.constantFrom<Locale>('de', 'de', 'de', 'en')

/** Something published, withdrawn or erased; what is then drafted; and what a reader asks, since a state makes its parts when first asked. */
interface Step { readonly todo: (ledger: LedgerStandIn) => void, readonly drafted: PreviewEntry, readonly asked: readonly Locale[] }

function publish(type: TypeName, name: string, locale: Locale, data: Readonly<Record<string, unknown>>): Step['todo'] {
  return ledger => void ledger.publish(type, documentIdOf(type, name), importContent(type, data, () => {
    throw new Error('Diese Inhalte haben keine Dateien.')
  }), { locale })
}

const published = fc.oneof(
  fc.record({ key, locale, title: word, description: word, goal: key, themes: fc.subarray(['a', 'b']), timeClass: fc.constantFrom('short', null), places: fc.subarray(['ort']) })
    .map(({ key, locale, ...data }) => publish('approach', key, locale, data)),
  fc.record({ key, locale, title: word, field: key }).map(({ key, locale, ...data }) => publish('goal', key, locale, data)),
  fc.record({ key, locale, title: word, order: fc.nat(3), kind: fc.constantFrom('field', 'crossCutting') }).map(({ key, locale, ...data }) => publish('field', key, locale, data)),
  fc.record({ key, locale, title: word, kind: fc.constantFrom('example', 'idea'), approaches: fc.subarray(['a', 'b', 'c']) }).map(({ key, locale, ...data }) => publish('project', key, locale, data)),
  fc.record({ key, title: word, date: fc.constantFrom('2018-03-01', '2020-01-01'), medium: fc.constant('blatt'), aboutApproaches: fc.subarray(['a', 'b']), aboutProjects: fc.subarray(['a']) })
    .map(({ key, ...data }) => publish('press-article', key, 'de', data)),
  word.map(name => publish('medium', 'blatt', 'de', { name })),
  word.map(name => publish('place', 'ort', 'de', { name })),
  fc.record({ term: word, explanation: word }).map(data => publish('glossary-term', 'wort', 'de', data)),
  word.map(title => publish('plan', 'plan', 'de', { title, shortTitle: title, region: 'Kreis', timeClasses: [{ key: 'short', label: title }], levels: [{ key: 'field', singular: title, plural: `${title}e` }] })),
)
const withdrawn = fc.tuple(fc.constantFrom<TypeName>('approach', 'goal', 'field', 'project', 'press-article'), key, locale, fc.boolean())
  .map(([type, name, locale, isKept]): Step['todo'] => (ledger) => {
    const documentId = documentIdOf(type, name)
    if (ledger.entries.some(entry => entry.type === type && entry.documentId === documentId && entry.locale === locale))
      ledger.withdraw(type, documentId, null, { locale, content: isKept ? { kind: 'notice' } : null })
  })
const erased = fc.nat(11).map((place): Step['todo'] => ledger => ledger.erase(place + 1))
const drafted = fc.oneof(
  fc.record({ type: fc.constantFrom<TypeName>('field', 'goal', 'approach', 'project', 'press-article'), key, locale, title: word }),
  fc.record({ type: fc.constant<TypeName>('place'), key: fc.constant('ort'), locale: fc.constant<Locale>('de'), name: word }),
).map(({ type, key, locale, ...data }): PreviewEntry => ({ type, documentId: documentIdOf(type, key), locale, action: 'publish', title: 'Entwurf', version: 1, savedAt: `${today}T10:00:00.000Z`, content: completeContent(type, data) }))
const step: fc.Arbitrary<Step> = fc.record({ todo: fc.oneof({ weight: 8, arbitrary: published }, { weight: 2, arbitrary: withdrawn }, { weight: 1, arbitrary: erased }), drafted, asked: fc.subarray([...locales]) })

/** Everything that can be asked about a state in a language without knowing what is public. */
function read(state: PublicState, locale: Locale) {
  const { snapshot } = state
  const reader = state.readerFor(locale)
  const reading = state.readingIn(locale)
  const documents = typeNames.map(type => [...snapshot.all(type, locale), ...snapshot.kept(type, locale)])
  return {
    documents,
    said: documents.flat().map(document => [snapshot.languagesOf(document.type, document.documentId), snapshot.entriesOf(document), [...themesOf(document, reading)]]),
    searched: searchedDocuments(reading).map(document => searchSignature(document, reading)),
    ledger: [snapshot.seq, snapshot.headHash, snapshot.history, snapshot.current],
    pages: [reader.home(), reader.plan(), reader.progress(), reader.approaches({}), reader.pressArchive({}), reader.pressArchive({ thema: 'radweg' }), reader.glossary(), reader.shell('/konzept')],
    elements: [...snapshot.all('field', locale), ...snapshot.all('approach', locale)].map(({ type, documentId }) => type === 'field' ? reader.field(documentId) : reader.approach(documentId)),
  }
}

it('a state that continues another says just what one made anew says, whatever was published, drafted or erased and whoever asked when', () => {
  fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
    const ledger = new LedgerStandIn()
    let state = new PublicState({ entries: [], head: emptyChain, erasures: 0 }, today)
    for (const { todo, drafted, asked } of steps) {
      todo(ledger)
      const known = { entries: [...ledger.entries], head: ledger.entries.at(-1) ?? emptyChain, erasures: ledger.erasures }
      state = new PublicState(known, today, { before: state })
      const fresh = new PublicState(known, today)
      const preview = state.withDrafts([drafted])
      const freshPreview = new PublicState({ ...known, entries: [...known.entries, ...draftEntries([drafted], known, today)] }, today, { ledger: known })
      for (const locale of asked) {
        expect(read(preview, locale)).toEqual(read(freshPreview, locale))
        expect(read(state, locale)).toEqual(read(fresh, locale))
      }
    }
  }), { numRuns: 150 })
})

it('gives the very same documents where nothing was published about them', () => {
  const ledger = new LedgerStandIn()
  const stateAfter = (todo: Step['todo'], before?: PublicState): PublicState => {
    todo(ledger)
    return new PublicState({ entries: [...ledger.entries], head: ledger.entries.at(-1) ?? emptyChain, erasures: 0 }, today, { before })
  }
  const first = stateAfter((ledger) => {
    publish('goal', 'ziel', 'de', { title: 'Ziel' })(ledger)
    publish('press-article', 'eins', 'de', { title: 'Eins', date: '2020-01-01' })(ledger)
    publish('press-article', 'zwei', 'de', { title: 'Zwei', date: '2020-01-02' })(ledger)
  })
  const before = first.snapshot.all('press-article')
  const goals = first.snapshot.all('goal')
  const second = stateAfter(publish('press-article', 'zwei', 'de', { title: 'Zwei, neu', date: '2020-01-02' }), first)
  const after = second.snapshot.all('press-article')
  expect([after[0] === before[0], after[1] === before[1], after[1]?.content.title, second.snapshot.all('goal') === goals]).toEqual([true, false, 'Zwei, neu', true])
  // An erased entry is another one: what was made from it must not stay.
  ledger.erase(1)
  expect(stateAfter(() => {}, second).snapshot.all('goal') === goals).toBe(false)
})
