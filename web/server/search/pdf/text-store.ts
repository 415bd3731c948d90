import type { FileTexts } from './file-texts.ts'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Counts up when files have to be read anew because this program reads them otherwise. */
const edition = 1
const named = new RegExp(`^([0-9a-f]{64})\\.${edition}\\.json$`)

export interface TextStoreOptions {
  readonly folder: string
  /** The path of a published file. */
  readonly pathOf: (sha256: string) => Promise<string>
  /** The text of each page of a file. */
  readonly read: (path: string) => Promise<readonly string[]>
  /** Called when there is nothing left to read. */
  readonly rest: () => Promise<void>
  /** Called after texts came in. */
  readonly onRead: () => void
  readonly log: (sentence: string) => void
  readonly signal: AbortSignal
}

/** Keeps the text of each PDF that the public may have, by hash and on the disk, and of no other. */
export class TextStore implements FileTexts {
  readonly #options: TextStoreOptions
  readonly #present = new Set<string>()
  #wanted: ReadonlySet<string> = new Set()
  #reading: Promise<void> | undefined
  revision = 0

  constructor(options: TextStoreOptions) {
    this.#options = options
  }

  /** Looks at what was read before. @throws Error when the folder cannot be used */
  async open(): Promise<void> {
    await mkdir(this.#options.folder, { recursive: true })
    for (const name of await readdir(this.#options.folder)) {
      const sha256 = named.exec(name)?.[1]
      if (sha256)
        this.#present.add(sha256)
      else
        await rm(join(this.#options.folder, name), { force: true })
    }
  }

  /** Says which files are public PDFs now: the texts of others are removed, missing ones are read one after the other. */
  want(hashes: ReadonlySet<string>): void {
    this.#wanted = hashes
    for (const sha256 of this.#present.difference(hashes))
      void this.#remove(sha256)
    this.#reading ??= this.#readMissing().finally(() => {
      this.#reading = undefined
    })
  }

  has(sha256: string): boolean {
    return this.#wanted.has(sha256) && this.#present.has(sha256)
  }

  pagesOf(sha256: string): readonly string[] | undefined {
    if (!this.has(sha256))
      return undefined
    try {
      return JSON.parse(readFileSync(this.#file(sha256), 'utf8')) as string[]
    }
    catch {
      return undefined
    }
  }

  /** Waits until nothing is being read. */
  async settled(): Promise<void> {
    await this.#reading
  }

  #file(sha256: string): string {
    return join(this.#options.folder, `${sha256}.${edition}.json`)
  }

  async #readMissing(): Promise<void> {
    const { signal, rest, onRead } = this.#options
    const tried = new Set<string>()
    let count = 0
    for (;;) {
      const [sha256] = this.#wanted.difference(this.#present).difference(tried)
      if (sha256 === undefined || signal.aborted)
        break
      tried.add(sha256)
      count += await this.#read(sha256) ? 1 : 0
    }
    if (tried.size > 0)
      await rest()
    if (count > 0) {
      this.revision += 1
      onRead()
    }
  }

  /** Reads a file; one that cannot be read has no text, and is not tried again. @returns whether something is new */
  async #read(sha256: string): Promise<boolean> {
    const { pathOf, read, log, folder, signal } = this.#options
    const path = await pathOf(sha256).catch(() => undefined)
    // Not here yet: the next change asks again.
    if (path === undefined || signal.aborted)
      return false
    const pages = await read(path).catch((error: Error): readonly string[] | undefined => {
      // Who stops in the middle of a file has not found it unreadable: the next start reads it.
      if (signal.aborted)
        return undefined
      log(`Der Text der Datei ${sha256} lässt sich nicht lesen, sie ist nicht durchsuchbar: ${error.message}`)
      return []
    })
    if (!pages)
      return false
    const part = join(folder, `${randomUUID()}.part`)
    try {
      await writeFile(part, JSON.stringify(pages))
      await rename(part, this.#file(sha256))
    }
    catch (error) {
      await rm(part, { force: true })
      log(`Der Text einer Datei lässt sich nicht aufbewahren: ${error instanceof Error ? error.message : String(error)}`)
      return false
    }
    this.#present.add(sha256)
    if (!this.#wanted.has(sha256))
      await this.#remove(sha256)
    return true
  }

  async #remove(sha256: string): Promise<void> {
    this.#present.delete(sha256)
    await rm(this.#file(sha256), { force: true }).catch((error: Error) => this.#options.log(`Der Text einer Datei, die nicht mehr öffentlich ist, lässt sich nicht löschen: ${error.message}`))
  }
}
