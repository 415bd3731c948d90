import type { FileHandle } from 'node:fs/promises'
import type { ReadCopy } from './copy-lines.ts'
import type { KnownLedger } from './judge-answer.ts'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { entryLine, headerLine, readCopy } from './copy-lines.ts'

/** A replica's own copy of the ledger: one file of JSON lines that only grows, or is replaced as a whole. */
export class LedgerCopy {
  readonly #folder: string
  readonly #file: string
  /** What of the file is surely on the disk and to be kept; 0 where the file has to be written anew. */
  #goodBytes = 0
  #writtenSeq = 0

  constructor(folder: string) {
    this.#folder = folder
    this.#file = join(folder, 'ledger.jsonl')
  }

  /** Reads the copy; undefined where there is none yet. @throws Error when the folder cannot be made or read. */
  async load(): Promise<ReadCopy | undefined> {
    await mkdir(this.#folder, { recursive: true })
    await rm(this.#newFile, { force: true })
    const text = await readFile(this.#file, 'utf8').catch(ignoreMissing)
    if (text === undefined)
      return undefined
    const copy = readCopy(text)
    this.#goodBytes = copy.goodBytes
    this.#writtenSeq = copy.known.head.seq
    return copy
  }

  /** Writes the entries that are not in the file yet, and waits until they are on the disk. After a failure the next call writes everything anew. */
  async append(known: KnownLedger): Promise<void> {
    const end = this.#goodBytes
    if (end === 0)
      return this.replace(known)
    const bytes = Buffer.from(known.entries.slice(this.#writtenSeq).map(entryLine).join(''))
    if (bytes.length === 0)
      return
    this.#goodBytes = 0
    await withFile(this.#file, 'r+', async (file) => {
      await file.truncate(end)
      await file.write(bytes, 0, bytes.length, end)
      await file.datasync()
    })
    this.#goodBytes = end + bytes.length
    this.#writtenSeq = known.head.seq
  }

  /** Puts another copy in the place of the old one; a crash leaves one of the two. After a failure the next `append` tries again. */
  async replace(known: KnownLedger): Promise<void> {
    const bytes = Buffer.from(headerLine(known.erasures) + known.entries.map(entryLine).join(''))
    this.#goodBytes = 0
    await mkdir(this.#folder, { recursive: true })
    await withFile(this.#newFile, 'w', async (file) => {
      await file.writeFile(bytes)
      await file.sync()
    })
    await rename(this.#newFile, this.#file)
    await withFile(this.#folder, 'r', folder => folder.sync())
    this.#goodBytes = bytes.length
    this.#writtenSeq = known.head.seq
  }

  get #newFile(): string {
    return `${this.#file}.new`
  }
}

async function withFile(path: string, flags: string, use: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, flags)
  try {
    await use(file)
  }
  finally {
    await file.close()
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT')
    throw error
}
