import { globSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { reservedPageSlugs } from '@kek/contract'
import { expect, it } from 'vitest'

const web = fileURLToPath(new URL('../..', import.meta.url))
/** Only what could be a page's address: `robots.txt` and `_nuxt` cannot. */
const addressable = (names: readonly string[]) => [...new Set(names)].filter(name => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
/** Pages that editors may write in place of ours, and a folder inside of the program that sets papers. */
const notOnTheSite = new Set(['impressum', 'datenschutz', 'barrierefreiheit', 'typesetter'])

it('no page of the CMS can take the place of a page of the site', () => {
  const pages = readdirSync(`${web}/app/pages`).map(name => name.replace(/\.vue$/, '')).filter(name => name !== 'index')
  expect(pages).toContain('konzept')
  expect(addressable(pages).filter(name => !reservedPageSlugs.has(name))).toEqual([])
})

it('nor of a file or folder that the site serves as it is', () => {
  expect(addressable(readdirSync(`${web}/public`)).filter(name => !reservedPageSlugs.has(name))).toEqual([])
})

it('nor of an address that any part of the server names: feeds, lists, papers, previews, states', () => {
  const sources = globSync('server/**/*.ts', { cwd: web }).filter(file => !file.endsWith('.test.ts'))
  // '/daten/katalog', `/vorschau/${token}`, /^\/gestaltung\//, /^\/(?:stand|fassungen)\//
  const named = sources.flatMap(file => [...readFileSync(`${web}/${file}`, 'utf8').matchAll(/(?:['`]|\^\\)\/(?:\((?:\?:)?([a-z|-]+)\)|([a-z][a-z-]*))(?=['`/?\\(])/g)].flatMap(([, several, one]) => several?.split('|') ?? [one ?? '']))
  expect(named).toEqual(expect.arrayContaining(['daten', 'gestaltung', 'media', 'teilen', 'verzeichnis', 'vorschau', 'healthz']))
  expect(addressable(named).filter(name => !reservedPageSlugs.has(name) && !notOnTheSite.has(name))).toEqual([])
})
