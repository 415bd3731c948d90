import type { Attributes } from '../content/attribute.ts'
import type { TypeName } from '../content/catalogue.ts'
import { catalogue } from '../content/catalogue.ts'

const [opening, between, end] = ['Geändert: ', ', ', '.'] as const

/** The note on a change for which nobody has written one: the German names of the fields that changed. */
export function suggestedNote(fields: readonly string[]): string {
  return opening + fields.join(between) + end
}

/** The fields that a suggested note names, as the catalogue calls them in German; undefined for a note that somebody wrote. */
export function readSuggestedNote(note: string, type: TypeName): readonly string[] | undefined {
  const attributes: Attributes = catalogue[type].attributes
  const labels = new Set(Object.values(attributes).map(attribute => 'label' in attribute ? attribute.label : undefined))
  const fields = note.startsWith(opening) && note.endsWith(end) ? note.slice(opening.length, -end.length).split(between) : []
  return fields.length > 0 && fields.every(field => labels.has(field)) ? fields : undefined
}
