import type { Refusal } from './listener.ts'
import { Answer } from './answer.ts'

/** What the framework gives back for a request made from inside the process. */
export interface InnerResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | readonly string[] | undefined>>
  readonly body: unknown
}

/** A request made from inside the process; `context` is merged into the event's. */
export type InnerCall = (request: { readonly url: string, readonly headers: Readonly<Record<string, string>>, readonly context: { readonly _platform: object } }) => Promise<InnerResponse>

/**
 * Renders through the framework. Nothing of the reader's request but its canonical address goes in, so that a finished page is
 * the same for all.
 */
export function createRenderer(call: InnerCall): { readonly render: (key: string) => Promise<Answer>, readonly renderRefusal: (status: Refusal) => Promise<Answer> } {
  const render = async (url: string, platform: object, headers: readonly string[] = []): Promise<Answer> =>
    toAnswer(await call({ url, headers: { accept: 'text/html' }, context: { _platform: platform } }), headers)
  return {
    render: key => render(key, {}),
    renderRefusal: status => render('/', { refusal: status }, status === 405 ? ['Allow', 'GET, HEAD'] : []),
  }
}

async function toAnswer({ status, headers, body }: InnerResponse, further: readonly string[]): Promise<Answer> {
  return new Answer({
    status,
    body: await toBytes(body),
    contentType: String(headers['content-type'] ?? 'text/html; charset=utf-8'),
    // The page may be kept, but has to be confirmed each time: the next publication may change it.
    cacheControl: 'no-cache',
    headers: headers.location === undefined ? further : ['Location', String(headers.location), ...further],
  })
}

/** The bytes of a body, in whatever form the framework gives it. */
export async function toBytes(body: unknown): Promise<Buffer> {
  if (typeof body === 'string')
    return Buffer.from(body)
  if (body instanceof Uint8Array)
    return Buffer.from(body)
  return body === null || body === undefined ? Buffer.alloc(0) : Buffer.from(await new Response(body as ReadableStream).arrayBuffer())
}
