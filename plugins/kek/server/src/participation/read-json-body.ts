import type { Context } from 'koa'
import { hasBrokenText } from '../content/broken-text.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'

/** @throws HttpRefusal as soon as there is more than `limit` bytes, or when it is no JSON that can be stored */
export async function readJsonBody(context: Context, limit: number): Promise<unknown> {
  if (!context.is('application/json'))
    throw new HttpRefusal(415, 'Hier wird JSON erwartet.')
  const tooLarge = (): never => {
    // The rest is not read: the connection cannot be used again.
    context.set('Connection', 'close')
    throw new HttpRefusal(413, 'Das ist mehr, als hier angenommen wird.')
  }
  if (Number(context.get('Content-Length') || 0) > limit)
    tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of context.req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit)
      tooLarge()
    chunks.push(chunk)
  }
  const body = parse(Buffer.concat(chunks).toString('utf8'))
  if (body === undefined)
    throw new HttpRefusal(400, 'Der Text enthält Zeichen, die sich nicht speichern lassen.')
  return body
}

/** What a text says that can be stored; undefined for every other, also for one that is nested so deeply that nobody can look through it. */
function parse(text: string): unknown {
  try {
    const body = JSON.parse(text) as unknown
    return hasBrokenText(body) ? undefined : body
  }
  catch {
    return undefined
  }
}
