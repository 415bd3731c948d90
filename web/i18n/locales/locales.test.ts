import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('./', import.meta.url)
const files = readdirSync(folder).filter(name => name.endsWith('.json'))

/** Every text by its path, with the placeholders it uses. */
function textsOf(value: unknown, path = ''): [string, readonly string[]][] {
  return typeof value === 'string'
    ? [[path, [...new Set(value.match(/\{\w+\}/g))].sort()]]
    : Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key))
}

const read = (name: string) => Object.fromEntries(textsOf(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))).sort(([a], [b]) => a.localeCompare(b)))

describe('words of the site', () => {
  it.each(files.filter(name => name !== 'de.json'))('%s has every text that the German file has, with the same placeholders', (name) => {
    expect(read(name)).toEqual(read('de.json'))
  })
})
