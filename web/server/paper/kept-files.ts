import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'

export interface KeptFilesOptions {
  readonly folder: string
  /** More than this is never kept for long: what was not asked for the longest goes first. */
  readonly maxBytes: number
}

interface Kept { readonly size: number, usedAt: number }

/** Files that were made once and may be wanted again, up to a number of bytes; they outlast the process. */
export class KeptFiles {
  readonly #options: KeptFilesOptions
  readonly #kept = new Map<string, Kept>()
  readonly #underWay = new Map<string, Promise<string>>()
  #opening: Promise<void> | undefined

  constructor(options: KeptFilesOptions) {
    this.#options = options
  }

  /** The path of a file, made first where it is not there; many who ask at once share the making. */
  obtain(name: string, make: (path: string) => Promise<void>): Promise<string> {
    const known = this.#underWay.get(name)
    if (known)
      return known
    const obtaining = this.#find(name, make).finally(() => this.#underWay.delete(name))
    this.#underWay.set(name, obtaining)
    return obtaining
  }

  async #find(name: string, make: (path: string) => Promise<void>): Promise<string> {
    await (this.#opening ??= this.#open())
    const path = join(this.#options.folder, name)
    const kept = this.#kept.get(name)
    if (kept && await stat(path).catch(() => undefined)) {
      kept.usedAt = Date.now()
      await utimes(path, new Date(), new Date())
      return path
    }
    const part = `${path}.part`
    await mkdir(this.#options.folder, { recursive: true })
    try {
      await make(part)
      const { size } = await stat(part)
      await rename(part, path)
      this.#kept.set(name, { size, usedAt: Date.now() })
    }
    finally {
      await rm(part, { force: true })
    }
    await this.#makeRoom(name)
    return path
  }

  /** Removes what `isUnwanted` says. */
  async remove(isUnwanted: (name: string) => boolean): Promise<void> {
    await (this.#opening ??= this.#open())
    await Promise.all([...this.#kept.keys()].filter(isUnwanted).map(name => this.#remove(name)))
  }

  async #open(): Promise<void> {
    const { folder } = this.#options
    for (const name of await readdir(folder).catch(whereThereIsNone)) {
      if (name.endsWith('.part')) {
        await rm(join(folder, name), { force: true })
        continue
      }
      const { size, mtimeMs } = await stat(join(folder, name))
      this.#kept.set(name, { size, usedAt: mtimeMs })
    }
  }

  /** What was just made stays, however large it is. */
  async #makeRoom(newest: string): Promise<void> {
    let bytes = [...this.#kept.values()].reduce((sum, { size }) => sum + size, 0)
    for (const [name, { size }] of [...this.#kept].sort(([, a], [, b]) => a.usedAt - b.usedAt)) {
      if (bytes <= this.#options.maxBytes)
        return
      if (name !== newest) {
        await this.#remove(name)
        bytes -= size
      }
    }
  }

  async #remove(name: string): Promise<void> {
    this.#kept.delete(name)
    await rm(join(this.#options.folder, name), { force: true })
  }
}

function whereThereIsNone(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT')
    return []
  throw error
}
