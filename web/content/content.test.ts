import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pagePaths } from '@kek/contract'
import { describe, expect, it } from 'vitest'

const files = globSync('*/*.md', { cwd: import.meta.dirname }).sort()
/** The address of a text: numbers before its name only order the chapters. */
const addressOf = (file: string) => `/${file.replace(/^recht\//, '').replace(/\.md$/, '').replace(/\/\d+\./, '/').replace(/\/index$/, '')}`
const addresses = new Set([...Object.values(pagePaths), ...files.map(addressOf)])

describe.each(files)('%s', (file) => {
  const [, head = '', text = ''] = readFileSync(join(import.meta.dirname, file), 'utf8').split(/^---$/m)

  it('names itself and says what it is about', () => {
    expect(head).toMatch(/^title: \S/m)
    expect(head).toMatch(/^description: \S/m)
  })

  it('leaves the highest heading to the page and skips no level', () => {
    const levels = [...text.matchAll(/^(#+) /gm)].map(match => match[1]?.length ?? 0)
    expect(levels.every((level, index) => level >= 2 && level <= (levels[index - 1] ?? 1) + 1)).toBe(true)
  })

  it('links only to pages that are there', () => {
    const targets = [...text.matchAll(/\]\(([^)]*)\)/g)].map(match => match[1] ?? '')
    expect(targets.filter(target => !addresses.has(target))).toEqual([])
  })
})

it('holds the legal pages that the law asks for', () => {
  expect(files).toEqual(expect.arrayContaining(['recht/impressum.md', 'recht/datenschutz.md', 'recht/barrierefreiheit.md']))
})
