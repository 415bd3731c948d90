import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { labels } from '../../server/paper/labels.ts'
import { simpleWords } from '../../server/views/speech/simple-words.ts'

const spoken = { website: JSON.parse(readFileSync(new URL('leichte-sprache.json', import.meta.url), 'utf8')) as object, papers: labels['de-simple'], comparisons: Object.values(simpleWords) }

/** Every text in a value, whatever it is called there; without what a program is quoted with. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'function')
    return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [String(value).replace('„Die Fassung ist unverändert“', '')]
}

/** What something is called in Leichte Sprache, and the hard words for it. */
const terms = [
  ['Plan', /konzept/i],
  ['beschlossener Text', /fassung/i],
  ['Vorhaben', /handlungsan/i],
  ['Bereich', /handlungsfeld/i],
  ['Prüf-Nummer', /prüfsumme/i],
  ['Liste', /verzeichnis/i],
] as const

describe.each(Object.entries(spoken))('the Leichte Sprache of %s', (_part, texts) => {
  it.each(terms)('says %s and no harder word for it', (_term, harder) => {
    expect(textsIn(texts).filter(text => harder.test(text))).toEqual([])
  })
})
