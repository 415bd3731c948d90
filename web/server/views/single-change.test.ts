import { expect, it } from 'vitest'
import { stateOf } from '../../test/reading-of.ts'
import { singleChange } from './single-change.ts'

const goal = { type: 'goal', key: 'a', effectiveOn: '2017-10-12' } as const
const state = stateOf([
  { ...goal, data: { title: 'Wald', slug: 'a', code: '1' } },
  { ...goal, locale: 'en', data: { title: 'Forest', slug: 'a', code: '1' } },
  { ...goal, data: { title: 'Mehr Wald', slug: 'a', code: '2' } },
  { ...goal, locale: 'en', data: { title: 'More forest', slug: 'a', code: '2' } },
])
const languages = (seq: string, locale: 'de' | 'en') => singleChange(seq, state.readingIn(locale))?.changes.map(({ after, lang }) => [after, lang])

it('the texts of a change are in the language of their entry, whoever reads', () => {
  expect(languages('3', 'de')).toEqual([['2', undefined], ['Mehr Wald', undefined]])
  expect(languages('3', 'en')).toEqual([['2', 'de'], ['Mehr Wald', 'de']])
  expect(languages('4', 'de')).toContainEqual(['More forest', 'en'])
  expect(languages('4', 'en')).toContainEqual(['More forest', undefined])
})

it('what kind of thing changed, and what its fields are called, is said in the reader\'s language', () => {
  const told = (locale: 'de' | 'en' | 'de-simple') => {
    const view = singleChange('3', state.readingIn(locale))
    return [view?.level, view?.changes.map(({ label, labelLang }) => [label, labelLang])]
  }
  expect(told('de')).toEqual([{ text: 'Ziel' }, [['Nummer', undefined], ['Kurztitel', undefined]]])
  expect(told('en')).toEqual([{ text: 'Goal' }, [['Number', undefined], ['Short title', undefined]]])
  expect(told('de-simple')).toEqual([{ text: 'Ziel' }, [['Nummer', undefined], ['Kurze Überschrift', undefined]]])
  const event = stateOf([{ type: 'event', key: 'e', data: { title: 'Forum' } }, { type: 'event', key: 'e', data: { title: 'Regionalforum' } }])
  expect(singleChange('2', event.readingIn('en'))?.level).toEqual({ text: 'Event' })
})
