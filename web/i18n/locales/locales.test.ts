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

const app = new URL('../../app/', import.meta.url)

/** Keys that components name outright; those put together at run time are not found this way. */
function namedKeys(): string[] {
  const sources = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.vue') || /use-[\w-]+\.ts$/.test(name))
  return sources.flatMap(name => [...readFileSync(new URL(name, app), 'utf8').matchAll(/\bt\('([\w.]+)'/g)].map(([, key]) => key as string))
}

const read = (name: string) => Object.fromEntries(textsOf(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))).sort(([a], [b]) => a.localeCompare(b)))

describe('words of the site', () => {
  it.each(files.filter(name => name !== 'de.json'))('%s has every text that the German file has, with the same placeholders', (name) => {
    expect(read(name)).toEqual(read('de.json'))
  })

  it('has every text that a component asks for', () => {
    const known = read('de.json')
    expect(namedKeys().length).toBeGreaterThan(50)
    expect(namedKeys().filter(key => !(key in known))).toEqual([])
  })

  it.each([['de.json', 'Prüfsumme'], ['en.json', 'checksum'], ['leichte-sprache.json', 'Prüf-Nummer']])('%s says what a hash is wherever it names one', (name, word) => {
    const { check } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { readonly check: Readonly<Record<string, string>> }
    const naming = Object.values(check).filter(text => /hash/i.test(text))
    expect(naming.length).toBeGreaterThan(3)
    expect(naming.filter(text => !text.includes(word))).toEqual([])
  })
})
