import type { Attributes } from '../content/attribute.ts'
import type { TypeName } from '../content/catalogue.ts'
import type { Fields } from './units.ts'
import { readFileSync } from 'node:fs'
import { catalogue } from '../content/catalogue.ts'
import { parts } from '../content/parts.ts'
import { parsePartialDate } from '../dates/partial-date.ts'

interface Item { readonly type: TypeName, readonly key: string, readonly locale?: string, readonly data: Fields }

/** A value as it would be stored: files with a name and a hash, days with their precision. Keys of the file stand for ids. */
function stored(attributes: Attributes, data: Fields): Fields {
  const result: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(data)) {
    const attribute = attributes[key]
    const date = attribute?.type === 'date' && typeof value === 'string' ? parsePartialDate(value) : undefined
    if (attribute?.type === 'media' && typeof value === 'string')
      result[key] = { name: value, sha256: '0'.repeat(64), mime: 'application/pdf', size: 1, width: null, height: null }
    else if (attribute?.type === 'parts')
      result[key] = ((value ?? []) as readonly Fields[]).map(part => stored(parts[attribute.part].attributes, part))
    else
      result[key] = date?.date ?? value
    if (attribute?.type === 'date' && attribute.precision && date && data[attribute.precision] === undefined)
      result[attribute.precision] = date.precision
  }
  return result
}

/** Every state that a document of the demo ever had, beside the one before it: an empty one before the first. */
export function demoStates(): { readonly type: TypeName, readonly key: string, readonly before: Fields, readonly after: Fields }[] {
  const { documents } = JSON.parse(readFileSync(new URL('../../../../demo/kek-2030.json', import.meta.url), 'utf8')) as { readonly documents: readonly Item[] }
  const last = new Map<string, Fields>()
  return documents.map(({ type, key, locale = 'de', data }) => {
    const name = `${type}/${key}/${locale}`
    const before = last.get(name) ?? {}
    const after = { ...before, ...stored(catalogue[type].attributes, data) }
    last.set(name, after)
    return { type, key: name, before, after }
  })
}
