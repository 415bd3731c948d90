import type { Attributes } from '@kek/contract'
import type { Check, CheckSubject, Rule } from '../check.ts'
import { catalogue } from '@kek/contract'
import { textsOf } from '../subject-fields.ts'
import { sentencesOf } from '../text/day-mentions.ts'
import { plainText } from '../text/markdown.ts'

/** Another thing than the one described: its numbers are its own. */
const another = /Original|Anhang|Anlage|Langfassung|Kurzfassung|Vorgänger|früher|damals|insgesamt|zusammen/i

/** The numbers that stand before a word, in sentences about the thing itself. */
function numbersBefore(words: RegExp, subject: CheckSubject): { readonly field: string, readonly number: number, readonly written: string }[] {
  return textsOf(subject).flatMap(({ path, text, isRich }) => sentencesOf(isRich ? plainText(text) : text)
    .filter(sentence => !another.test(sentence))
    .flatMap(sentence => [...sentence.matchAll(words)].map(match => ({ field: path, number: Number(match[1]?.replaceAll('.', '')), written: match[0] }))))
}

const counted = {
  document: { name: 'pages', words: /(?<![\d.,/–-])(\d{1,3}(?:\.\d{3})*|\d+) Seiten(?!\p{L})/gu },
  event: { name: 'participants', words: /(?<![\d.,/–-])(\d{1,3}(?:\.\d{3})*|\d+) (?:Personen|Menschen|Teilnehmende[nr]?|Teilnehmerinnen|Teilnehmern?|Gästen?|Besucherinnen|Besuchern?|Anwesenden?)(?!\p{L})/gu },
} as const

/** A count in the text that is not the one in its field: „66 Seiten“ beside 64. */
export const countsInText: Rule = (subject) => {
  if (subject.type !== 'document' && subject.type !== 'event')
    return []
  const { name, words } = counted[subject.type]
  const attributes: Attributes = catalogue[subject.type].attributes
  const value = subject.fields[name]
  const found = numbersBefore(words, subject)
  if (typeof value !== 'number' || found.some(({ number }) => number === value))
    return []
  return found.slice(0, 1).map(({ field, written }): Check => ({ code: 'numberDiffers', severity: 'warning', field, message: `Im Text steht „${written}“, bei „${attributes[name]?.label}“ aber ${value}. Bitte prüfen, was stimmt.` }))
}
