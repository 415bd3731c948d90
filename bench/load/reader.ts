import type { IncomingHttpHeaders } from 'node:http'
import { Buffer } from 'node:buffer'
import { Agent, request } from 'node:http'

/** An answer as it came over the wire: not decompressed. */
export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Names and values in turn, as the server wrote them. */
  readonly rawHeaders: readonly string[]
  readonly body: Buffer
}

export interface Question {
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Someone who asks a server over connections that stay open. */
export class Reader {
  readonly #agent: Agent
  readonly #origin: string

  constructor(origin: string, connections = 1) {
    this.#origin = origin
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections })
  }

  /** Asks and reads the whole answer, whatever its status. @throws Error when the connection breaks. */
  ask(path: string, { method = 'GET', headers = {}, body }: Question = {}): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const sent = request(`${this.#origin}${path}`, { method, agent: this.#agent, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.once('error', reject)
        response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, rawHeaders: response.rawHeaders, body: Buffer.concat(chunks) }))
      })
      sent.once('error', reject)
      sent.end(body)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}
