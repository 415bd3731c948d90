import type { Readable } from 'node:stream'
import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { backOff } from './back-off.ts'

export interface MediaMirrorOptions {
  readonly folder: string
  readonly fetchMedia: (sha256: string) => Promise<Readable>
  readonly log: (sentence: string) => void
  readonly signal: AbortSignal
}

/** Keeps a file for each hash that is public now, so that pages stay whole while the CMS is away, and none that is not. */
export class MediaMirror {
  readonly #options: MediaMirrorOptions
  readonly #present = new Set<string>()
  readonly #underWay = new Map<string, Promise<void>>()
  #wanted: ReadonlySet<string> = new Set()
  #filling: Promise<void> | undefined

  constructor(options: MediaMirrorOptions) {
    this.#options = options
  }

  /** Looks at what is there already. @throws Error when the folder cannot be used. */
  async open(): Promise<void> {
    await mkdir(this.#options.folder, { recursive: true })
    for (const name of await readdir(this.#options.folder)) {
      if (/^[0-9a-f]{64}$/.test(name))
        this.#present.add(name)
      else
        await rm(this.#file(name), { force: true })
    }
  }

  /** Says which files are public now: others are removed, missing ones are fetched in the background. */
  want(hashes: ReadonlySet<string>): void {
    this.#wanted = hashes
    for (const sha256 of this.#present.difference(hashes))
      void this.#remove(sha256)
    this.#filling ??= this.#fill().finally(() => {
      this.#filling = undefined
    })
  }

  /** The path of a file that is public, fetched first where it is not here yet. @throws LedgerUnreachable, Error */
  async pathOf(sha256: string): Promise<string> {
    if (!this.#present.has(sha256))
      await this.#fetch(sha256)
    return this.#file(sha256)
  }

  #file(name: string): string {
    return join(this.#options.folder, name)
  }

  /** Fetches what is missing, a few at a time, again and again until all is here: one file that cannot be had does not hold up the others. */
  async #fill(): Promise<void> {
    const { signal, log } = this.#options
    for (let failures = 0; !signal.aborted;) {
      const missing = [...this.#wanted.difference(this.#present)]
      if (missing.length === 0)
        return
      const faults: unknown[] = []
      const fetchNext = async (): Promise<void> => {
        for (let sha256 = missing.pop(); sha256 && !signal.aborted; sha256 = missing.pop()) {
          if (this.#wanted.has(sha256) && !this.#present.has(sha256))
            await this.#fetch(sha256).catch(fault => faults.push(fault))
        }
      }
      await Promise.all(Array.from({ length: 4 }, fetchNext))
      failures = faults.length > 0 ? failures + 1 : 0
      if (failures === 1)
        log(`${faults.length} Dateien ließen sich noch nicht übertragen. ${faults[0] instanceof Error ? faults[0].message : ''}`)
      if (failures > 0)
        await delay(backOff(failures, Math.random()), undefined, { signal }).catch(() => {})
    }
  }

  /** Fetches a file once, however many ask for it. */
  #fetch(sha256: string): Promise<void> {
    const known = this.#underWay.get(sha256)
    if (known)
      return known
    const fetching = this.#download(sha256).finally(() => this.#underWay.delete(sha256))
    this.#underWay.set(sha256, fetching)
    return fetching
  }

  async #download(sha256: string): Promise<void> {
    const part = this.#file(`${randomUUID()}.part`)
    const hash = createHash('sha256')
    const hashing = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk)
        done(null, chunk)
      },
    })
    try {
      await pipeline(await this.#options.fetchMedia(sha256), hashing, createWriteStream(part, { flush: true }))
      if (hash.digest('hex') !== sha256)
        throw new Error(`Die Datei ${sha256} kam verfälscht an.`)
      await rename(part, this.#file(sha256))
      this.#present.add(sha256)
      if (!this.#wanted.has(sha256))
        await this.#remove(sha256)
    }
    finally {
      await rm(part, { force: true })
    }
  }

  async #remove(sha256: string): Promise<void> {
    this.#present.delete(sha256)
    await rm(this.#file(sha256), { force: true }).catch((error: Error) => this.#options.log(`Eine Datei, die nicht mehr öffentlich ist, lässt sich nicht löschen: ${error.message}`))
  }
}
