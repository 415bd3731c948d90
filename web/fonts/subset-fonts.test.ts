import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { subsetFonts } from './subset-fonts.ts'

it('ships the letters that are made from the installed Fira Sans, the usual ones small enough for the first answers of a slow line', async () => {
  for (const [name, bytes] of await subsetFonts()) {
    expect(bytes.equals(await readFile(new URL(`../app/assets/fonts/${name}`, import.meta.url))), name).toBe(true)
    if (!name.includes('-ext-'))
      expect(bytes.length, name).toBeLessThan(14_000)
  }
})
