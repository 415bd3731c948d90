import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { labels } from '../../server/paper/labels.ts'
import { englishWords } from '../../server/views/speech/english-words.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const demo = JSON.parse(read('../../../demo/kek-2030.json')) as { readonly documents: readonly { readonly locale?: string, readonly data: object }[] }
const translated = demo.documents.filter(({ locale }) => locale === 'en').map(({ data }) => data)
const spoken = { 'website': JSON.parse(read('en.json')) as object, 'papers': labels.en, 'comparisons': englishWords, 'the demo': translated }

/** Every text in a value, whatever it is called there. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'function')
    return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [String(value)]
}

/** The one English term for a thing, and what it is not called beside it. */
const terms = [
  ['district council', /county council/i],
  ['municipal boundary', /(?:parish|communal|community) (?:boundar|border)/i],
  ['council paper', /\bpaper number\b|(?<!council )\bpaper [A-Z]{1,3}-|^Paper$/i],
  ['state of implementation', /status of implementation|implementation status|^Progress$/i],
  ['time frame', /time class|timescale|^Timing$/i],
  ['register', /\bledger\b/i],
  ['example content', /sample content/i],
] as const

describe.each(Object.entries(spoken))('the English of %s', (_part, texts) => {
  it.each(terms)('has one word for a %s', (_term, other) => {
    expect(textsIn(texts).filter(text => other.test(text))).toEqual([])
  })
})
