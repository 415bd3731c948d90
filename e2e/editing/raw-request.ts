import { request } from 'node:http'

export interface RawAnswer {
  readonly status: number
  readonly contentType: string
  readonly body: string
}

/** Asks for a path exactly as it is written, which `fetch` and browsers would first put in order. */
export function askRaw(origin: string, path: string, method = 'GET'): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const question = request({ hostname, port, path, method, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, contentType: answer.headers['content-type'] ?? '', body: Buffer.concat(chunks).toString() }))
      answer.on('error', reject)
    })
    question.on('error', reject)
    question.end()
  })
}
