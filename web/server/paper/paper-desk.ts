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

/** What decides in which line something waits, and what it is kept with. */
export interface WishKind {
  readonly layout: Order['layout']
  /** Whether it is of an earlier state. */
  readonly isPast?: boolean
}

/** Something to be set, with the hashes of the pictures it shows. */
export interface Wish extends WishKind {
  readonly data: object
  readonly pictures: readonly string[]
  /** How often something was erased by law up to then: what was made before that is not kept any longer. */
  readonly erasures: number
}

export interface PaperDeskOptions {
  /** What is of earlier states lies beside it. */
  readonly folder: string
  /** Where the file with a hash lies. @throws Error where it cannot be had now */
  readonly pathOf: (sha256: string) => Promise<string>
  readonly typesetter?: TypesetterProcess
  readonly maxBytes?: number
  /** Of what is of earlier states: there is no end of them, and they must not push out today's. */
  readonly maxPastBytes?: number
}

/** Gives papers and pictures out: from its folder where the same was wanted before, else from the typesetter. */
export class PaperDesk {
  readonly #options: PaperDeskOptions
  readonly #typesetter: TypesetterProcess
  readonly #kept: Readonly<Record<'today' | 'past', KeptFiles>>
  /** What is made by one version of the layouts must not be taken for what another makes. */
  readonly #version: string
  readonly #waiting = { today: 0, past: 0, picture: 0 }
  readonly #turns = new Turns()
  #erasures = -1

  constructor(options: PaperDeskOptions) {
    this.#options = options
    this.#typesetter = options.typesetter ?? new TypesetterProcess()
    this.#kept = {
      today: new KeptFiles({ folder: options.folder, maxBytes: options.maxBytes ?? 200 * megabyte }),
      past: new KeptFiles({ folder: `${options.folder}-past`, maxBytes: options.maxPastBytes ?? 100 * megabyte }),
    }
    this.#version = createHash('sha256').update(layouts.map(readLayout).join('\n')).digest('hex')
  }

  /** What the file of a wish is called: the same wish always gives the same. */
  nameOf({ layout, data, erasures }: Wish): string {
    return `${erasures}-${createHash('sha256').update(JSON.stringify([this.#version, layout, data])).digest('hex')}.${endings[layout]}`
  }

  /** The finished bytes. @throws PaperUnavailable, Error */
  obtain(wish: Wish): Promise<Buffer> {
    return this.read(this.nameOf(wish), wish, () => wish)
  }

  /** Whether so many wait for their turn that another wish of this kind would be refused. */
  isBusy(kind: WishKind): boolean {
    const line = lineOf(kind)
    return this.#waiting[line] >= maxWaiting[line]
  }

  /** The finished bytes under a name; what to set is asked for only where they are not there and can be made. @throws PaperUnavailable, Error */
  async read(name: string, kind: WishKind, wishOf: () => Wish): Promise<Buffer> {
    await this.forget(erasuresBefore(name))
    const kept = this.#kept[kind.isPast ? 'past' : 'today']
    const bytes = await readFile(await kept.obtain(name, path => this.#make(kind, wishOf, path)))
    // Something was erased while this was being made.
    if (erasuresBefore(name) < this.#erasures)
      await kept.remove(other => other === name)
    return bytes
  }

  /** Removes what was made before something was erased by law. @param erasures how often that has happened by now */
  async forget(erasures: number): Promise<void> {
    if (erasures <= this.#erasures)
      return
    this.#erasures = erasures
    await Promise.all(Object.values(this.#kept).map(kept => kept.remove(name => erasuresBefore(name) < erasures)))
  }

  close(): void {
    this.#typesetter.close()
  }

  async #make(kind: WishKind, wishOf: () => Wish, output: string): Promise<void> {
    const line = lineOf(kind)
    if (this.isBusy(kind))
      throw new PaperUnavailable('busy', 'Zu viele wollen gerade etwas gesetzt haben.')
    this.#waiting[line] += 1
    try {
      const { layout, data, pictures } = wishOf()
      const paths = await Promise.all([...new Set(pictures)].map(async sha256 => [sha256, await this.#options.pathOf(sha256)] as const))
      const typeset = () => this.#typesetter.typeset({ layout, data, pictures: Object.fromEntries(paths), output })
      // Layouts are set one after the other, so today's can still come before what only waits; pictures need not wait.
      await (line === 'picture' ? typeset() : this.#turns.take(line === 'past' ? 'last' : 'first', typeset))
    }
    finally {
      this.#waiting[line] -= 1
    }
  }
}

function lineOf({ layout, isPast }: WishKind): keyof typeof maxWaiting {
  return layout === 'picture' ? 'picture' : isPast ? 'past' : 'today'
}

function erasuresBefore(name: string): number {
  return Number(name.split('-')[0])
}

function readLayout(layout: Layout): string {
  return readFileSync(new URL(`layouts/${layout}.typ`, typesetterFolder()), 'utf8')
}
