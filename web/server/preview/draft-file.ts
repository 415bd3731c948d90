import type { IncomingMessage, ServerResponse } from 'node:http'
import type { DraftFile } from '../replica/preview-client.ts'
import { pipeline } from 'node:stream/promises'
import { contentDisposition } from '../http/media.ts'
import { draftMediaHeaders } from '../http/security-headers.ts'

function nameIn(path: string): string {
  const [, name = ''] = /^\/media\/[0-9a-f]{64}\/([^/?]+)/.exec(path) ?? []
  try {
    return decodeURIComponent(name) || 'datei'
  }
  catch {
    return 'datei'
  }
}

/** Sends a file that is not public to whoever may see the draft that names it. Nobody on the way may keep it. */
export async function sendDraftFile(request: IncomingMessage, response: ServerResponse, { mime, size, bytes }: DraftFile, path: string): Promise<void> {
  const [type = ''] = mime.split(';', 1)
  const known = /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream'
  response.writeHead(200, [
    'Content-Type',
    known,
    'Content-Disposition',
    contentDisposition(nameIn(path), known),
    ...(size === undefined ? [] : ['Content-Length', String(size)]),
    ...draftMediaHeaders,
  ])
  if (request.method === 'HEAD') {
    bytes.destroy()
    response.end()
    return
  }
  // A reader who goes away in the middle is no fault of ours.
  await pipeline(bytes, response).catch(() => response.destroy())
}
