import type { TermSet } from '../content/attribute.ts'
import type { TypeName } from '../content/catalogue.ts'
import type { PublishedFile } from '../content/public-content.ts'
import type { DatePrecision } from '../dates/partial-date.ts'
import type { Fields, Unit } from './units.ts'
import { formatPartialDate } from '../dates/partial-date.ts'

/** Where the words come from that the content itself does not hold. */
export interface Wording {
  /** The title of a related document. */
  readonly names: (target: TypeName, documentId: string) => string
  /** The word of the plan's own list for a key; undefined for one that is not (or no longer) in it. */
  readonly terms?: ((set: TermSet, key: string) => string | undefined) | undefined
}

function showDay(date: string, precision: unknown): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatPartialDate({ date, precision: (precision || 'day') as DatePrecision }) : date
}

/** The value of a field in words for people; null where there is none, and for groups of fields, which are compared one by one. */
export function showValue({ field, attribute, keys }: Unit, fields: Fields, { names, terms }: Wording): string | null {
  const value = fields[field]
  if (value === undefined || value === null || value === '')
    return null
  switch (attribute.type) {
    case 'boolean': return value ? 'Ja' : 'Nein'
    case 'enumeration': return attribute.values[String(value)] ?? String(value)
    case 'term': return terms?.(attribute.set, String(value)) ?? String(value)
    case 'date': return showDay(String(value), keys[1] === undefined ? 'day' : fields[keys[1]])
    case 'media': return (value as PublishedFile).name
    case 'decimal': return String(value).replace('.', ',')
    case 'relation': {
      const ids = Array.isArray(value) ? value as string[] : [String(value)]
      return ids.map(id => names(attribute.target as TypeName, id)).join(', ') || null
    }
    case 'parts': return null
    default: return String(value)
  }
}
