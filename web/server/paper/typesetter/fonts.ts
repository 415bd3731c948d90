import type { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { coverageOf } from './coverage.ts'
import { nameTable } from './font-names.ts'
import { readWoff, writeFont } from './woff.ts'

interface Cut { readonly style: string, readonly file: string }
interface Family { readonly name: string, readonly cuts: readonly Cut[] }

const pathOf = (file: string) => fileURLToPath(import.meta.resolve(file))

/** The site's family comes in parts, by the letters they hold. */
function firaSans(part: string): Family {
  const cuts = [['400-normal', 'Regular'], ['400-italic', 'Italic'], ['600-normal', 'SemiBold'], ['600-italic', 'SemiBold Italic']]
  return { name: `Fira Sans ${part}`, cuts: cuts.map(([cut, style = '']) => ({ style, file: pathOf(`@fontsource/fira-sans/files/fira-sans-${part}-${cut}.woff`) })) }
}

const families = () => ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'].map(firaSans)

/** Comes with the compiler and has what the site's family lacks: all arrows, mathematical signs and geometric shapes. */
const signs = { name: 'DejaVu Sans Mono', blocks: [[0x2190, 0x21FF], [0x2200, 0x22FF], [0x25A0, 0x25FF]] } as const

/** What the typesetter has to set with. */
export interface Fonts {
  readonly files: readonly Buffer[]
  /** Families in the order in which they are asked for a character. */
  readonly families: readonly string[]
  /** Every character that one of them has. */
  readonly coverage: ReadonlySet<number>
}

/** Every file that the fonts are read from. */
export function fontFiles(): string[] {
  return families().flatMap(({ cuts }) => cuts.map(({ file }) => file))
}

/** Reads the fonts that the site ships; none of the system's are ever used, so every machine sets the same. */
export function loadFonts(): Fonts {
  const coverage = new Set(signs.blocks.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => first + step)))
  const files = families().flatMap(({ name, cuts }) => cuts.map(({ style, file }) => {
    const { flavour, tables } = readWoff(readFileSync(file))
    const cmap = tables.get('cmap')
    if (style === 'Regular' && cmap)
      coverageOf(cmap).forEach(code => coverage.add(code))
    return writeFont({ flavour, tables: new Map([...tables, ['name', nameTable(name, style)]]) })
  }))
  return { files, families: [...families().map(({ name }) => name), signs.name], coverage }
}
