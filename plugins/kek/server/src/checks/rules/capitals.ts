import type { Check, Rule } from '../check.ts'
import { textsOf } from '../subject-fields.ts'
import { plainText } from '../text/markdown.ts'

/** Words all in capitals, which some programs spell out letter by letter; short ones are abbreviations. */
export const capitals: Rule = subject => textsOf(subject).flatMap(({ path, text, isRich }): Check[] => {
  const words = (isRich ? plainText(text) : text).match(/(?<![\p{L}\d-])\p{Lu}{9,}(?![\p{L}\d-])/gu) ?? []
  return words.length === 0 ? [] : [{ code: 'capitals', severity: 'warning', field: path, message: `„${words[0]}“ ist ganz in Großbuchstaben geschrieben; das liest sich schlecht, und manche Vorleseprogramme buchstabieren es. Bitte normal schreiben und, wenn nötig, fett hervorheben.` }]
})
