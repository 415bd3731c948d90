import type { Layout, Order } from './typesetter/order.ts'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { KeptFiles } from './kept-files.ts'
import { Turns } from './turns.ts'
import { typesetterFolder } from './typesetter-folder.ts'
import { PaperUnavailable, TypesetterProcess } from './typesetter-process.ts'

const megabyte = 1024 * 1024
/**
 * So many may wait for their turn; whoever comes then is asked to come again. Of earlier states fewer: there is one for every day, and they
 * must not keep today's away. Pictures are quick, and a page has many.
 */
const maxWaiting = { today: 40, past: 10, picture: 200 }
const endings = { paper: 'pdf', share: 'png', picture: 'webp' } as const
const layouts: readonly Layout[] = ['paper', 'share']

/** Something to be set, with the hashes of the pictures it shows. */
export interface Wish {
  readonly layout: Order['layout']
  readonly data: object
  readonly pictures: readonly string[]
  /** How often something was erased by law up to then: what was made before that is not kept any longer. */
  readonly erasures: number
  /** Whether it is of an earlier state. */
  readonly isPast?: boolean
}

export interface PaperDeskOptions {
  readonly folder: string
  /** Where the file with a hash lies. @throws Error where it cannot be had now */
  readonly pathOf: (sha256: string) => Promise<string>
  readonly typesetter?: TypesetterProcess
  readonly maxBytes?: number
}

/** Gives papers and pictures out: from its folder where the same was wanted before, else from the typesetter. */
export class PaperDesk {
  readonly #options: PaperDeskOptions
  readonly #typesetter: TypesetterProcess
  readonly #kept: KeptFiles
  /** What is made by one version of the layouts must not be taken for what another makes. */
  readonly #version: string
  readonly #waiting = { today: 0, past: 0, picture: 0 }
  readonly #turns = new Turns()
  #erasures = -1

  constructor(options: PaperDeskOptions) {
    this.#options = options
    this.#typesetter = options.typesetter ?? new TypesetterProcess()
    this.#kept = new KeptFiles({ folder: options.folder, maxBytes: options.maxBytes ?? 200 * megabyte })
    this.#version = createHash('sha256').update(layouts.map(readLayout).join('\n')).digest('hex')
  }

  /** What the file of a wish is called: the same wish always gives the same. */
  nameOf({ layout, data, erasures }: Wish): string {
    return `${erasures}-${createHash('sha256').update(JSON.stringify([this.#version, layout, data])).digest('hex')}.${endings[layout]}`
  }

  /** The finished bytes. @throws PaperUnavailable, Error */
  obtain(wish: Wish): Promise<Buffer> {
    return this.read(this.nameOf(wish), () => wish)
  }

  /** The finished bytes under a name; what to set is asked for only where they are not there. @throws PaperUnavailable, Error */
  async read(name: string, wishOf: () => Wish): Promise<Buffer> {
    await this.forget(erasuresBefore(name))
    const bytes = await readFile(await this.#kept.obtain(name, path => this.#make(wishOf(), path)))
    // Something was erased while this was being made.
    if (erasuresBefore(name) < this.#erasures)
      await this.#kept.remove(other => other === name)
    return bytes
  }

  /** Removes what was made before something was erased by law. @param erasures how often that has happened by now */
  async forget(erasures: number): Promise<void> {
    if (erasures <= this.#erasures)
      return
    this.#erasures = erasures
    await this.#kept.remove(name => erasuresBefore(name) < erasures)
  }

  close(): void {
    this.#typesetter.close()
  }

  async #make({ layout, data, pictures, isPast = false }: Wish, output: string): Promise<void> {
    const line = layout === 'picture' ? 'picture' : isPast ? 'past' : 'today'
    if (this.#waiting[line] >= maxWaiting[line])
      throw new PaperUnavailable('busy', 'Zu viele wollen gerade etwas gesetzt haben.')
    this.#waiting[line] += 1
    try {
      const paths = await Promise.all([...new Set(pictures)].map(async sha256 => [sha256, await this.#options.pathOf(sha256)] as const))
      const typeset = () => this.#typesetter.typeset({ layout, data, pictures: Object.fromEntries(paths), output })
      // Layouts are set one after the other, so today's can still come before what only waits; pictures need not wait.
      await (line === 'picture' ? typeset() : this.#turns.take(isPast ? 'last' : 'first', typeset))
    }
    finally {
      this.#waiting[line] -= 1
    }
  }
}

function erasuresBefore(name: string): number {
  return Number(name.split('-')[0])
}

function readLayout(layout: Layout): string {
  return readFileSync(new URL(`layouts/${layout}.typ`, typesetterFolder()), 'utf8')
}
