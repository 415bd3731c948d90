import type { Attribute, Attributes, ContentType, DatePrecision } from '@kek/contract'
import type { CheckSubject, Fields } from './check.ts'
import { catalogue, datePrecisions, defaultLocale, parsePartialDate, parts } from '@kek/contract'

/** One field of a draft with what its type says about it. */
export interface SubjectField {
  /** `title`, or `milestones.0.title` inside groups. */
  readonly path: string
  readonly name: string
  readonly attribute: Attribute
  readonly value: unknown
}

function listFields(attributes: Attributes, names: readonly string[], fields: Fields, place: string): SubjectField[] {
  return names.flatMap((name): SubjectField[] => {
    const attribute = attributes[name]
    if (!attribute || attribute.isInternal)
      return []
    const value = fields[name] ?? null
    const inside = attribute.type === 'parts'
      ? partsOf(fields, name).flatMap((part, index) => listFields(parts[attribute.part].attributes, Object.keys(parts[attribute.part].attributes), part, `${place}${name}.${index}.`))
      : []
    return [{ path: place + name, name, attribute, value }, ...inside]
  })
}

/** As much of a subject as its own fields need. */
type Written = Pick<CheckSubject, 'type' | 'locale' | 'fields'>

/** Whether it is a translation: then only its texts are its own, the rest comes from the German document. */
export function isTranslation({ locale }: Pick<CheckSubject, 'locale'>): boolean {
  return locale !== defaultLocale
}

/** The fields of a draft that its language owns, also those inside groups, in the order of the form. */
export function fieldsOf(subject: Written): SubjectField[] {
  const { attributes, rows }: ContentType = catalogue[subject.type]
  const names = rows.flat().filter(name => !isTranslation(subject) || attributes[name]?.localized)
  return listFields(attributes, names, subject.fields, '')
}

/** A text that the public would read. */
export interface SubjectText {
  readonly path: string
  readonly label: string
  readonly text: string
  /** Whether it is Markdown. */
  readonly isRich: boolean
}

const written: ReadonlySet<string> = new Set(['string', 'text', 'richtext'])

/** All running texts of a draft in the order of the form; addresses and patterns are none. */
export function textsOf(subject: Written): SubjectText[] {
  return fieldsOf(subject).flatMap(({ path, attribute, value }) => {
    const isText = written.has(attribute.type) && !('regex' in attribute && attribute.regex) && typeof value === 'string' && value.trim() !== ''
    return isText ? [{ path, label: attribute.label, text: value, isRich: attribute.type === 'richtext' }] : []
  })
}

/** A simple value of a field as text; null when it is empty. */
export function textOf(fields: Fields, name: string): string | null {
  const value = fields[name]
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** A day, `YYYY-MM-DD`; null when it is empty, or still being typed. */
export function dayOf(fields: Fields, name: string): string | null {
  const text = textOf(fields, name)
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && parsePartialDate(text) ? text : null
}

/** How much is known of a date, by the name of the field that says so. */
export function precisionOf(fields: Fields, name: string): DatePrecision {
  const text = textOf(fields, name)
  return text !== null && Object.hasOwn(datePrecisions, text) ? text as DatePrecision : 'day'
}

/** The entries of a group of fields. */
export function partsOf(fields: Fields, name: string): readonly Fields[] {
  const value = fields[name]
  return Array.isArray(value) ? value.filter(isFields) : []
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
