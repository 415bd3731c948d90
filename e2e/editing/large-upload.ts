import { request } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export interface UploadAnswer {
  readonly status: number
  readonly body: string
}

const boundary = 'kek-e2e-grenze'
const head = Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="riesig.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\n`)
const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
const chunk = Buffer.alloc(1024 * 1024, 0x20)

function* formOf(megabytes: number): Generator<Buffer> {
  yield head
  for (let sent = 0; sent < megabytes; sent += 1)
    yield chunk
  yield tail
}

/**
 * Uploads a file of so many megabytes into the library without ever having it in memory.
 * @param isAnnounced whether the sender says beforehand how much will come, as browsers do
 */
export async function uploadLargeFile(origin: string, token: string, megabytes: number, isAnnounced: boolean): Promise<UploadAnswer> {
  const length = head.length + megabytes * chunk.length + tail.length
  const question = request(`${origin}/upload`, {
    method: 'POST',
    headers: { 'Authorization': `Bearer ${token}`, 'Content-Type': `multipart/form-data; boundary=${boundary}`, ...(isAnnounced ? { 'Content-Length': length } : {}) },
  })
  const answered = new Promise<UploadAnswer>((resolve, reject) => {
    question.on('error', reject)
    question.on('response', (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (part: Buffer) => chunks.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }))
    })
  })
  await pipeline(Readable.from(formOf(megabytes)), question)
  return answered
}
