// Makes the letters that the site ships: `node web/fonts/subset-fonts.ts`, after a new version of Fira Sans. A test says when it is due.
import { readFile, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const from = new URL('../node_modules/@fontsource/fira-sans/files/', import.meta.url)
const to = new URL('../app/assets/fonts/', import.meta.url)

const characters = (first: number, last: number): string => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))

/**
 * What German and its neighbours to the west and north are written with, and everything else that European languages in Latin letters
 * need. The ranges are those that the style sheet names.
 */
const alphabets = {
  'latin': `${characters(0x20, 0x7E) + characters(0xA0, 0xFF) + characters(0x2010, 0x2027) + characters(0x2030, 0x203A)}ıŒœŸˆ˚˜\u202F\u2044€™←↑→↓−∕`,
  'latin-ext': characters(0x100, 0x24F) + characters(0x1E00, 0x1EFF),
} as const

/** The shipped files: weights by alphabet. Bytes by file name. */
export async function subsetFonts(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const [alphabet, text] of Object.entries(alphabets)) {
    for (const weight of [400, 600]) {
      const whole = await readFile(new URL(`fira-sans-${alphabet}-${weight}-normal.woff2`, from))
      // Hints are for screens with large points, alternative shapes of letters for typesetters: together they are half of each file.
      files.set(`fira-sans-${alphabet}-${weight}.woff2`, await subsetFont(whole, text, { targetFormat: 'woff2', noHinting: true, noLayoutClosure: true }))
    }
  }
  return files
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, bytes] of await subsetFonts())
    await writeFile(new URL(name, to), bytes)
}
