import type { IncomingMessage } from 'node:http'

/** Four thousand characters, each escaped as several bytes, and a proof; browsers send no more. */
const largest = 64 * 1024

export type SentForm = { readonly fields: URLSearchParams } | { readonly refused: 413 | 415 }

/** The fields of a form as browsers send it without files, or why it is not read. */
export async function readForm(request: IncomingMessage): Promise<SentForm> {
  if (!/^application\/x-www-form-urlencoded(?:\s*;|$)/i.test(request.headers['content-type'] ?? ''))
    return { refused: 415 }
  if (Number(request.headers['content-length'] ?? 0) > largest)
    return { refused: 413 }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largest)
      return { refused: 413 }
    chunks.push(chunk)
  }
  return { fields: new URLSearchParams(Buffer.concat(chunks).toString('utf8')) }
}
