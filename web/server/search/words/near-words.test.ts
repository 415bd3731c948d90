import { describe, expect, it } from 'vitest'
import { NearWords, nearWordsIn } from './near-words.ts'
import { foldText } from './search-words.ts'

describe('words of the same meaning', () => {
  const near = new NearWords('\nbus rufbus\nbus bahn zug\nÄrzte praxis\n')

  it('are all others of every line that a word stands in, each once', () => {
    expect(near.of('bus')).toEqual(['rufbus', 'bahn', 'zug'])
    expect(near.of('flugzeug')).toEqual([])
  })

  it('are found from another form of the word, and folded', () => {
    expect(near.of('busse')).toEqual(near.of('bus'))
    expect(near.of('praxis')).toEqual(['aerzte'])
  })

  it('are English ones for those who read English, with the German ones of what is not translated, and for nobody else', () => {
    expect(nearWordsIn('en').of('doctors')).toEqual(expect.arrayContaining(['physician', 'medical', 'arzt']))
    expect(nearWordsIn('en').of('hausarzt')).toEqual(expect.arrayContaining(nearWordsIn('de').of('hausarzt').map(foldText)))
    for (const locale of ['de', 'de-simple'] as const)
      expect(nearWordsIn(locale).of('doctor')).toEqual([])
  })

  it('are those of everyday speech, too, which is what Leichte Sprache is asked in', () => {
    expect(nearWordsIn('de-simple').of('doktor')).toContain('arzt')
  })
})
