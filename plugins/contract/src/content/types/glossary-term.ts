import type { ContentType } from '../attribute.ts'

export const glossaryTerm = {
  name: 'glossary-term',
  plural: 'glossary-terms',
  label: 'Begriff',
  labelPlural: 'Begriffe',
  help: 'Wörter, die nicht alle kennen. Die Website erklärt sie, wo sie in einem Text zum ersten Mal vorkommen, und auf der Seite „Begriffe“.',
  titleField: 'term',
  columns: ['term', 'explanation'],
  rows: [['term'], ['forms'], ['explanation']],
  attributes: {
    term: { type: 'string', required: true, localized: true, maxLength: 80, label: 'Begriff', help: 'Das Wort in seiner Grundform, zum Beispiel „Handlungsansatz“.' },
    forms: { type: 'parts', part: 'entry', localized: true, label: 'Andere Formen', help: 'Wie das Wort in Texten noch vorkommt: gebeugt, in der Mehrzahl, abgekürzt. Nur was hier steht, wird erkannt.' },
    explanation: { type: 'text', required: true, localized: true, maxLength: 400, label: 'Erklärung', help: 'Ein bis zwei Sätze, die ohne weitere Fachwörter auskommen.' },
  },
} as const satisfies ContentType
