import type { Attribute, Attributes } from '../content/attribute.ts'
import type { FieldChange, ItemChange, Word } from './field-change.ts'
import type { Fields, Unit } from './units.ts'
import { parts } from '../content/parts.ts'
import { formatPartialDate } from '../dates/partial-date.ts'
import { notationOf, unitsOf } from './units.ts'

/** What people read of one field: a text, or what stands in a list. */
export type Shown = string | null | readonly (string | ShownFields)[]
export interface ShownFields { readonly [field: string]: Shown }

const isEmpty = (value: unknown) => notationOf(value) === 'null'

function showUnit({ field, attribute, keys }: Unit, fields: Fields, names: (type: string, id: string) => string): Shown {
  const value = fields[field]
  if (attribute.type === 'parts')
    return ((value ?? []) as readonly Fields[]).map(part => showFields(parts[attribute.part].attributes, part, names))
  if (attribute.type === 'relation' && attribute.isMany)
    return ((value ?? []) as readonly string[]).map(id => names(attribute.target, id))
  return isEmpty(value) ? null : showSingle(attribute, value, keys[1] === undefined ? 'day' : fields[keys[1]], names)
}

function showSingle(attribute: Attribute, value: unknown, precision: unknown, names: (type: string, id: string) => string): string {
  switch (attribute.type) {
    case 'boolean': return value ? 'Ja' : 'Nein'
    case 'enumeration': return attribute.values[String(value)] ?? String(value)
    case 'date': return formatPartialDate({ date: String(value), precision: (precision || 'day') as 'day' })
    case 'media': return (value as { readonly name: string }).name
    case 'decimal': return String(value).replace('.', ',')
    case 'relation': return names(attribute.target, String(value))
    default: return String(value)
  }
}

/** What people read of a document or of a group of fields in it: the other half of a comparison, written a second time so that one can prove the other. */
export function showFields(attributes: Attributes, fields: Fields, names: (type: string, id: string) => string): ShownFields {
  return Object.fromEntries(unitsOf(attributes).map(unit => [unit.field, showUnit(unit, fields, names)]))
}

const textOf = (words: readonly Word[], gone: Word['op']) => words.filter(({ op }) => op !== gone).map(({ text }) => text).join('')

function applyItems(before: Exclude<Shown, string | null>, items: readonly ItemChange[]): Shown {
  const kept = items.filter(({ op }) => op !== 'removed').toSorted((a, b) => (a.to ?? 0) - (b.to ?? 0))
  return kept.map(({ op, label, from = 0, changes }) => {
    const old = before[from - 1]
    if (changes)
      return applyTo(op === 'added' ? {} : old as ShownFields, changes)
    return op === 'added' ? label : old as string
  })
}

function applyOne(before: Shown, { after, words, items }: FieldChange): Shown {
  if (items)
    return applyItems(Array.isArray(before) ? before : [], items)
  if (!words)
    return after
  if (textOf(words, 'added') !== (before ?? ''))
    throw new Error('Die Wörter der Gegenüberstellung sind nicht die des alten Textes.')
  return textOf(words, 'removed') || null
}

function applyTo(before: ShownFields, changes: readonly FieldChange[]): ShownFields {
  return { ...before, ...Object.fromEntries(changes.map(change => [change.field, applyOne(before[change.field] ?? null, change)])) }
}

/** What people read after a comparison was applied to what they read before. */
export function applyChanges(attributes: Attributes, before: ShownFields, changes: readonly FieldChange[]): ShownFields {
  const nothing = showFields(attributes, {}, () => '')
  return fill(attributes, { ...nothing, ...applyTo(before, changes) })
}

/** Groups that came whole leave out what is empty in them. */
function fill(attributes: Attributes, shown: ShownFields): ShownFields {
  return Object.fromEntries(Object.entries(shown).map(([field, value]) => {
    const attribute = attributes[field]
    return [field, attribute?.type === 'parts' && Array.isArray(value) ? value.map(part => ({ ...showFields(parts[attribute.part].attributes, {}, () => ''), ...part as ShownFields })) : value]
  }))
}
