import type { PaperTheme } from '../paper.ts'
import type { Fonts } from './fonts.ts'
import type { LayoutOrder } from './order.ts'
import { Buffer } from 'node:buffer'
import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { colourDrawing } from './colour-drawing.ts'
import { printableData } from './coverage.ts'
import { paperPicture, pngOf } from './pictures.ts'

/** Only what is put there is there: no folder of this name exists, so a layout can reach no file of the machine. */
const workspace = '/typesetter'
const layouts = new URL('./layouts/', import.meta.url)
/** In a built site beside this folder, else where the site has them. */
const themes = ['./themes/', '../../../public/themes/'].map(place => new URL(place, import.meta.url)).find(place => existsSync(place))

/** Sets papers and pictures with the fonts that the site ships. */
export class Typesetter {
  readonly #fonts: Fonts
  readonly #compiler: NodeCompiler

  constructor(fonts: Fonts) {
    this.#fonts = fonts
    this.#compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts.files] }] })
  }

  /** Writes what is ordered into its file. @throws Error where it cannot be set. */
  async typeset({ layout, data, pictures, output }: LayoutOrder): Promise<void> {
    const compiler = this.#compiler
    compiler.resetShadow()
    const shown = await this.#putPictures(pictures)
    const theme = (data as { readonly theme: Pick<PaperTheme, 'logo' | 'landscape' | 'land'> }).theme
    const drawings = [theme.logo, theme.landscape].filter(name => name !== null).filter(name => this.#putDrawing(name, theme.land))
    const whole = { ...printableData(data, this.#fonts.coverage) as object, families: this.#fonts.families, pictures: shown, drawings }
    compiler.mapShadow(`${workspace}/data.json`, Buffer.from(JSON.stringify(whole)))
    compiler.addSource(`${workspace}/${layout}.typ`, readFileSync(new URL(`${layout}.typ`, layouts), 'utf8'))
    const result = compiler.compile({ mainFilePath: `${workspace}/${layout}.typ`, resetRead: true })
    const document = result.result
    if (!document)
      throw new Error(this.#faultsOf(result))
    await writeFile(output, layout === 'paper'
      ? compiler.pdf(document, { pdfStandard: 'ua-1', pdfTags: true })
      : await pngOf(compiler.plainSvg(document), 1200, 630))
    compiler.evictCache(0)
  }

  /** Puts the pictures in reach of the layout; gives the names of those that could be read. */
  async #putPictures(pictures: Readonly<Record<string, string>>): Promise<string[]> {
    const shown: string[] = []
    for (const [name, path] of Object.entries(pictures)) {
      const bytes = await paperPicture(path)
      if (!bytes)
        continue
      this.#compiler.mapShadow(`${workspace}/pictures/${name}.jpg`, bytes)
      shown.push(name)
    }
    return shown
  }

  /** Puts a drawing of the theme in reach of the layout, in the county's colours; says whether it is there. */
  #putDrawing(name: string, land: PaperTheme['land']): boolean {
    const file = themes && new URL(name, themes)
    if (!file || !existsSync(file))
      return false
    this.#compiler.mapShadow(`${workspace}/themes/${name}`, Buffer.from(colourDrawing(readFileSync(fileURLToPath(file), 'utf8'), land)))
    return true
  }

  #faultsOf(result: ReturnType<NodeCompiler['compile']>): string {
    const error = result.takeDiagnostics()
    return error ? JSON.stringify(this.#compiler.fetchDiagnostics(error)) : 'Der Satz gelang nicht.'
  }
}
