import type { PublishedFile } from '@kek/contract'
import type { FileHandle } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Site } from '../site/site.ts'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { hasTag } from './answer.ts'
import { readRange } from './byte-range.ts'
import { mediaHeaders } from './security-headers.ts'

/** Types that a browser shows by itself, without running anything of them. */
const shown = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'])

/** How a file is offered, under the name that people gave it (RFC 6266); old readers get it in ASCII. */
export function contentDisposition(name: string, mime: string): string {
  const plain = name.replace(/[^\u0020-\u007E]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${shown.has(mime) ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/** Headers of a file, names and values in turn. The address holds the hash, so what it gives can never change. */
function headersOf({ sha256, mime, name }: PublishedFile): string[] {
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(mime) ? mime : 'application/octet-stream'
  return [
    'Content-Type',
    type,
    'Content-Disposition',
    contentDisposition(name, type),
    'ETag',
    `"${sha256}"`,
    'Cache-Control',
    'public, max-age=31536000, immutable',
    'Accept-Ranges',
    'bytes',
    ...mediaHeaders,
  ]
}

/** What stands behind an address of `/media`; undefined where nothing public does. */
export function findFile(site: Site, target: string): PublishedFile | undefined {
  const [, sha256 = '', name = ''] = /^\/media\/([0-9a-f]{64})\/([^/?]+)(?:\?|$)/.exec(target) ?? []
  const files = site.state?.servedFiles.get(sha256)
  return files?.find(file => encodeURIComponent(file.name) === name) ?? files?.[0]
}

/** Sends a public file or the part of it that was asked for. @throws Error where the file cannot be had now. */
export async function sendFile(request: IncomingMessage, response: ServerResponse, site: Site, file: PublishedFile): Promise<void> {
  const handle = await open(await site.media.pathOf(file.sha256))
  try {
    await sendOpened(request, response, handle, headersOf(file), `"${file.sha256}"`)
  }
  finally {
    await handle.close()
  }
}

async function sendOpened(request: IncomingMessage, response: ServerResponse, handle: FileHandle, headers: readonly string[], etag: string): Promise<void> {
  const { size } = await handle.stat()
  const { range: wanted, 'if-range': condition, 'if-none-match': known } = request.headers
  const range = condition === undefined || condition === etag ? readRange(wanted, size) : undefined
  if (hasTag(known, etag)) {
    response.writeHead(304, [...headers]).end()
  }
  else if (range === 'unsatisfiable') {
    response.writeHead(416, [...mediaHeaders, 'Content-Range', `bytes */${size}`, 'Content-Length', '0']).end()
  }
  else {
    const { start, end } = range ?? { start: 0, end: size - 1 }
    const about = range ? ['Content-Range', `bytes ${start}-${end}/${size}`] : []
    response.writeHead(range ? 206 : 200, [...headers, ...about, 'Content-Length', String(end - start + 1)])
    if (request.method === 'HEAD' || size === 0)
      response.end()
    else
      // A reader who goes away in the middle is no fault of ours.
      await pipeline(handle.createReadStream({ start, end, autoClose: false }), response).catch(() => response.destroy())
  }
}
