import type { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { coverageOf } from './coverage.ts'
import { nameTable } from './font-names.ts'
import { readWoff, writeFont } from './woff.ts'

/** The parts of the family, by the letters they hold; the first that has a character sets it. */
const fontParts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const
const cuts = [['400-normal', 'Regular'], ['400-italic', 'Italic'], ['600-normal', 'SemiBold'], ['600-italic', 'SemiBold Italic']] as const

/** What the typesetter has to set with. */
export interface Fonts {
  readonly files: readonly Buffer[]
  /** Families in the order in which they are asked for a character. */
  readonly families: readonly string[]
  /** Every character that one of them has. */
  readonly coverage: ReadonlySet<number>
}

function fontFile(name: string): string {
  return fileURLToPath(import.meta.resolve(`@fontsource/fira-sans/files/fira-sans-${name}.woff`))
}

/** Every file that the fonts are read from. */
export function fontFiles(): string[] {
  return fontParts.flatMap(part => cuts.map(([cut]) => fontFile(`${part}-${cut}`)))
}

const familyOf = (part: string) => `Fira Sans ${part}`

/** Reads the fonts that the site ships; none of the system's are ever used, so every machine sets the same. */
export function loadFonts(): Fonts {
  const coverage = new Set<number>()
  const files = fontParts.flatMap(part => cuts.map(([cut, style]) => {
    const { flavour, tables } = readWoff(readFileSync(fontFile(`${part}-${cut}`)))
    const cmap = tables.get('cmap')
    if (cut === '400-normal' && cmap)
      coverageOf(cmap).forEach(code => coverage.add(code))
    return writeFont({ flavour, tables: new Map([...tables, ['name', nameTable(familyOf(part), style)]]) })
  }))
  return { files, families: fontParts.map(familyOf), coverage }
}
