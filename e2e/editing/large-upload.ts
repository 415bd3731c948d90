import type { Page } from '@playwright/test'
import { request } from 'node:http'
import { Readable } from 'node:stream'

export interface UploadAnswer {
  readonly status: number
  readonly body: string
}

const megabyte = 1024 * 1024

/** Uploads so many megabytes as the panel does: from a form in the browser, which says beforehand how much will come. */
export function uploadFromBrowser(page: Page, token: string, megabytes: number): Promise<UploadAnswer> {
  return page.evaluate(async ({ token, megabytes, megabyte }) => {
    const form = new FormData()
    form.append('files', new Blob(Array.from({ length: megabytes }, () => new Uint8Array(megabyte)), { type: 'application/pdf' }), 'riesig.pdf')
    const answer = await fetch('/upload', { method: 'POST', headers: { Authorization: `Bearer ${token}` }, body: form })
    return { status: answer.status, body: await answer.text() }
  }, { token, megabytes, megabyte })
}

function* formOf(megabytes: number): Generator<Buffer> {
  yield Buffer.from('--grenze\r\nContent-Disposition: form-data; name="files"; filename="riesig.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\n')
  const chunk = Buffer.alloc(megabyte, 0x20)
  for (let sent = 0; sent < megabytes; sent += 1)
    yield chunk
  yield Buffer.from('\r\n--grenze--\r\n')
}

/** Uploads so many megabytes as a script may do: in pieces, without saying how much will come. */
export function uploadInPieces(origin: string, token: string, megabytes: number): Promise<UploadAnswer> {
  const question = request(`${origin}/upload`, {
    method: 'POST',
    headers: { 'Authorization': `Bearer ${token}`, 'Content-Type': 'multipart/form-data; boundary=grenze' },
  })
  return new Promise((resolve, reject) => {
    // The answer may come, and the connection end, before everything is sent: then writing fails, and that is fine.
    question.on('error', reject)
    question.on('response', (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (part: Buffer) => chunks.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }))
    })
    Readable.from(formOf(megabytes)).pipe(question)
  })
}
