import type { Attribute, Attributes, PublishedFile, TypeName } from '@kek/contract'
import { createHash } from 'node:crypto'
import { catalogue, parsePartialDate, parts, slugify } from '@kek/contract'

/** One item of an import file: see `demo/`. */
export interface ImportItem {
  readonly type: TypeName
  readonly key: string
  readonly locale?: 'de' | 'en' | 'de-simple'
  readonly effectiveOn?: string
  readonly note?: string | null
  /** Of an adopted version: the day whose entries are the last that belong to it. */
  readonly upTo?: string
  readonly data: Readonly<Record<string, unknown>>
}

/** A document id as the CMS makes them (24 characters), but the same in every run. */
export function documentIdOf(type: string, key: string): string {
  return createHash('sha256').update(`${type}/${key}`).digest('hex').slice(0, 24)
}

function convert(attribute: Attribute, value: unknown, publishFile: (path: string) => PublishedFile): unknown {
  if (value === null || value === undefined)
    return undefined
  if (attribute.type === 'relation') {
    const idOf = (key: unknown): string => documentIdOf(attribute.target, String(key))
    return Array.isArray(value) ? value.map(idOf) : idOf(value)
  }
  if (attribute.type === 'parts')
    return (value as Readonly<Record<string, unknown>>[]).map(part => convertAll(parts[attribute.part].attributes, part, publishFile))
  return attribute.type === 'media' ? publishFile(String(value)) : value
}

/** Dates as the CMS stores them: import files may hold them as Germans type them (`09/2018`), and that says how precise they are. */
function withReadDates(attributes: Attributes, data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const read: Record<string, unknown> = { ...data }
  for (const [key, attribute] of Object.entries(attributes)) {
    const date = attribute.type === 'date' && typeof data[key] === 'string' ? parsePartialDate(data[key]) : undefined
    if (attribute.type !== 'date' || !date || date.date === data[key])
      continue
    read[key] = date.date
    if (attribute.precision)
      read[attribute.precision] = date.precision
  }
  return read
}

function convertAll(attributes: Attributes, data: Readonly<Record<string, unknown>>, publishFile: (path: string) => PublishedFile): Record<string, unknown> {
  const read = withReadDates(attributes, data)
  return Object.fromEntries(Object.entries(attributes).map(([key, attribute]) => {
    const hasDefault = 'default' in attribute && attribute.default !== undefined
    return [key, convert(attribute, read[key], publishFile) ?? (hasDefault ? attribute.default : undefined)]
  }))
}

/**
 * The public content that an item's data stands for: keys become document ids, paths become files,
 * typed dates become a day and its precision, an empty slug becomes the title's.
 * @throws Error naming the first field that the type does not have.
 */
export function importContent(type: TypeName, data: Readonly<Record<string, unknown>>, publishFile: (path: string) => PublishedFile): Record<string, unknown> {
  const attributes: Attributes = catalogue[type].attributes
  const unknown = Object.keys(data).find(key => !attributes[key])
  if (unknown)
    throw new Error(`Der Typ „${type}“ hat kein Feld „${unknown}“.`)
  const content = convertAll(attributes, data, publishFile)
  if (attributes.slug && !content.slug)
    content.slug = slugify(String(data[catalogue[type].titleField] ?? ''))
  return content
}
