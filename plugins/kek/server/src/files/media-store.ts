import type { PublishedFile } from '@kek/contract'
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A file as Strapi's upload plugin keeps it. */
export interface UploadedFile {
  readonly id: number
  readonly name: string
  readonly url: string
  readonly mime: string
  readonly width?: number | null
  readonly height?: number | null
}

const longestMemory = 10_000

function describe({ name, mime, width, height }: UploadedFile, sha256: string, size: number): PublishedFile {
  return { sha256, name, mime, size, width: width ?? null, height: height ?? null }
}

/**
 * Bytes of published files, found by their SHA-256 and never changed: an editor who replaces a file in the library
 * must not change what was published before.
 */
export class MediaStore {
  readonly #folder: string
  readonly #publicFolder: string
  /** Hashes of local files by what tells their bytes apart: each draft that is saved asks for its files anew. */
  readonly #known = new Map<string, string>()

  /**
   * @param folder where the bytes are kept
   * @param publicFolder the folder that addresses of uploads begin at
   */
  constructor(folder: string, publicFolder: string) {
    this.#folder = folder
    this.#publicFolder = publicFolder
  }

  /** Keeps a copy of an uploaded file. Safe to repeat. @throws Error with a German sentence when its bytes cannot be read. */
  async keep(file: UploadedFile): Promise<PublishedFile> {
    const mark = await this.#markOf(file)
    const known = mark && this.#known.get(mark)
    const size = known ? await stat(this.pathOf(known)).then(found => found.size, () => undefined) : undefined
    if (known && size !== undefined)
      return describe(file, known, size)
    const kept = await this.#copy(file)
    if (mark)
      this.#remember(mark, kept.sha256)
    return kept
  }

  /** What changes whenever the bytes of a local file do; undefined for files that lie elsewhere. */
  async #markOf({ url }: UploadedFile): Promise<string | undefined> {
    const found = url.startsWith('/') ? await stat(join(this.#publicFolder, url), { bigint: true }).catch(() => undefined) : undefined
    return found && [url, found.ino, found.size, found.mtimeNs, found.ctimeNs].join('/')
  }

  #remember(mark: string, sha256: string): void {
    if (this.#known.size >= longestMemory)
      this.#known.clear()
    this.#known.set(mark, sha256)
  }

  async #copy(file: UploadedFile): Promise<PublishedFile> {
    await mkdir(this.#folder, { recursive: true })
    const temporary = join(this.#folder, `.${randomUUID()}`)
    const hash = createHash('sha256')
    let size = 0
    const count = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk)
        size += chunk.length
        done(null, chunk)
      },
    })
    try {
      await pipeline(await this.#read(file), count, createWriteStream(temporary))
      const written = await open(temporary)
      await written.sync()
      await written.close()
      const sha256 = hash.digest('hex')
      await rename(temporary, this.pathOf(sha256))
      return describe(file, sha256, size)
    }
    catch (cause) {
      await rm(temporary, { force: true })
      throw new Error(`Die Datei „${file.name}“ konnte nicht gelesen und aufbewahrt werden.`, { cause })
    }
  }

  /** The bytes of a kept file, or undefined. */
  async read(sha256: string): Promise<{ readonly size: number, readonly stream: Readable } | undefined> {
    const path = this.pathOf(sha256)
    const found = await stat(path).catch(() => undefined)
    return found && { size: found.size, stream: createReadStream(path) }
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true })
  }

  /** Where the bytes with this hash are kept, whether they are there or not. */
  pathOf(sha256: string): string {
    return join(this.#folder, sha256)
  }

  async #read(file: UploadedFile): Promise<Readable> {
    if (file.url.startsWith('/')) {
      const path = join(this.#publicFolder, file.url)
      await access(path)
      return createReadStream(path)
    }
    const answer = await fetch(file.url)
    if (!answer.ok || !answer.body)
      throw new Error(`Der Dateispeicher antwortet mit ${answer.status}.`)
    return Readable.fromWeb(answer.body)
  }
}
