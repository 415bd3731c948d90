import type { TermSet } from '../content/attribute.ts'
import type { TypeName } from '../content/catalogue.ts'
import type { PublishedFile } from '../content/public-content.ts'
import type { DatePrecision, PartialDate } from '../dates/partial-date.ts'
import type { Fields, Unit } from './units.ts'
import { formatPartialDate } from '../dates/partial-date.ts'

/** How the comparison itself speaks: German, unless another language is given. */
export interface Speech {
  /** A word of the catalogue or of the comparison, in the language: of "Zeitklasse", "Ja", "ohne Namen". */
  readonly word: (german: string) => string
  readonly date: (value: PartialDate) => string
  readonly decimalSign: string
}

const german: Speech = { word: text => text, date: formatPartialDate, decimalSign: ',' }

/** Where the words come from that the content itself does not hold. */
export interface Wording {
  /** The title of a related document. */
  readonly names: (target: TypeName, documentId: string) => string
  /** The word of the plan's own list for a key; undefined for one that is not (or no longer) in it. */
  readonly terms?: ((set: TermSet, key: string) => string | undefined) | undefined
  readonly speech?: Speech | undefined
}

function showDay(date: string, precision: unknown, speech: Speech): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? speech.date({ date, precision: (precision || 'day') as DatePrecision }) : date
}

/** A word that the comparison itself says, in its language. */
export function sayWord(word: string, { speech = german }: Pick<Wording, 'speech'>): string {
  return speech.word(word)
}

/** The value of a field in words for people; null where there is none, and for groups of fields, which are compared one by one. */
export function showValue({ field, attribute, keys }: Unit, fields: Fields, { names, terms, speech = german }: Wording): string | null {
  const value = fields[field]
  if (value === undefined || value === null || value === '')
    return null
  switch (attribute.type) {
    case 'boolean': return speech.word(value ? 'Ja' : 'Nein')
    case 'enumeration': return attribute.values[String(value)] === undefined ? String(value) : speech.word(attribute.values[String(value)] as string)
    case 'term': return terms?.(attribute.set, String(value)) ?? String(value)
    case 'date': return showDay(String(value), keys[1] === undefined ? 'day' : fields[keys[1]], speech)
    case 'media': return (value as PublishedFile).name
    case 'decimal': return String(value).replace('.', speech.decimalSign)
    case 'relation': {
      const ids = Array.isArray(value) ? value as string[] : [String(value)]
      return ids.map(id => names(attribute.target as TypeName, id)).join(', ') || null
    }
    case 'parts': return null
    default: return String(value)
  }
}
