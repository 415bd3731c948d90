import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkImport } from './format/check-import.ts'
import { otherCounties } from './source/other-counties/index.ts'

describe.each(Object.entries(otherCounties))('the invented county %s', (name, content) => {
  it('is what the sources give, and fits the contract', () => {
    expect(readFileSync(new URL(`other-counties/${name}.json`, import.meta.url), 'utf8')).toBe(`${JSON.stringify(content, null, 2)}\n`)
    expect(checkImport(content.documents)).toEqual([])
  })

  it('says that it is invented', () => {
    expect(JSON.stringify(content)).toMatch(/gibt es nicht|es nicht gibt/)
    expect(JSON.stringify(content)).toContain('Beispiel')
  })
})
