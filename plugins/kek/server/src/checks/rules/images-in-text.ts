import type { Check, Rule } from '../check.ts'
import { textsOf } from '../subject-fields.ts'
import { imagesOf } from '../text/markdown.ts'

/** Pictures in running text: the site does not show them, because they would have neither author nor licence. */
export const imagesInText: Rule = subject => textsOf(subject).filter(({ isRich }) => isRich).flatMap(({ path, text }) => imagesOf(text).map((): Check => ({
  code: 'imageInText',
  severity: 'warning',
  field: path,
  message: 'Ein Bild mitten im Text zeigt die Website nicht. Bitte es in die Bildersammlung legen, mit Urheber und Lizenz, und über das Feld „Bild“ einbinden.',
})))
