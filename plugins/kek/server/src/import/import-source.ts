import type { PublishedFile } from '@kek/contract'
import type { MediaStore } from '../files/media-store.ts'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { mediaPath } from '@kek/contract'

/** Where an import comes from: a file with its folder, or an address of another system's site. */
export interface ImportSource {
  /** The folder that paths in the file begin at; the working folder where it came by an address. */
  readonly folder: string
  readonly text: () => Promise<string>
  /** The bytes of a file that is named by its hash. @throws Error with a German sentence where they are nowhere to be had. */
  readonly bytesOf: (file: PublishedFile) => Promise<Buffer>
}

const isAddress = (place: string) => /^https?:\/\//.test(place)

/** The most that a plan may have, in bytes: far more than any has, and no more than fits into a text. */
const largestPlan = 500 * 1024 * 1024

/** @throws Error where there is no answer, or as soon as it has more than `most` bytes */
async function download(address: URL | string, most: number): Promise<Buffer> {
  const answer = await fetch(address)
  if (!answer.ok)
    throw new Error(`${address} antwortet mit ${answer.status}.`)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body ?? []) {
    size += chunk.length
    if (size > most)
      throw new Error(`${address} gibt mehr als ${most} Byte.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * Opens the place of an import. A file that is named by its hash is looked for where it is cheapest to be had: in this system, beside the plan and
 * above it (as copies of a whole site have it), on the site that the plan came from. Bytes that do not fit the hash are no such file.
 */
export function openSource(place: string, media: MediaStore): ImportSource {
  const folder = isAddress(place) ? '.' : dirname(place)
  const waysTo = (file: PublishedFile): (() => Promise<Buffer>)[] => {
    const onDisk = [folder, join(folder, '..')].map(root => () => readFile(join(root, 'media', file.sha256, basename(file.name))))
    return [() => readFile(media.pathOf(file.sha256)), ...isAddress(place) ? [() => download(new URL(mediaPath(file), place), file.size)] : onDisk]
  }
  return {
    folder,
    text: () => (isAddress(place) ? download(place, largestPlan) : readFile(place)).then(bytes => bytes.toString('utf8'), (cause: unknown) => {
      throw new Error(`Die Datei „${place}“ lässt sich nicht lesen.`, { cause })
    }),
    async bytesOf(file) {
      for (const way of waysTo(file)) {
        const bytes = await way().catch(() => undefined)
        if (bytes && createHash('sha256').update(bytes).digest('hex') === file.sha256)
          return bytes
      }
      throw new Error(`Die Datei „${file.name}“ mit der Prüfsumme ${file.sha256.slice(0, 12)}… ist nirgends zu finden: nicht in diesem System und nicht ${isAddress(place) ? 'auf der Website, von der das Konzept kommt' : 'im Ordner „media“ neben der Datei'}.`)
    },
  }
}
