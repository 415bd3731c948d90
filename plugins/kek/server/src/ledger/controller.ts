import type { Context } from 'koa'
import type { Ledger } from './ledger.ts'
import { berlinDay } from '@kek/contract'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { readChangesQuery } from './read-query.ts'
import { etagOf, StateAnswers } from './state-answer.ts'

export interface LedgerController {
  readonly state: (context: Context) => Promise<void>
  readonly changes: (context: Context) => Promise<void>
  readonly media: (context: Context, sha256: string) => Promise<void>
}

/** What the public may ask the ledger: everything that was published, and nothing else. */
export function createLedgerController(ledger: Ledger): LedgerController {
  const answers = new StateAnswers(ledger)
  return {
    async state(context) {
      const answer = await answers.read()
      context.set({ 'ETag': answer.etag, 'Cache-Control': 'no-cache', 'Vary': 'Accept-Encoding' })
      if (context.get('If-None-Match') === answer.etag) {
        context.status = 304
        return
      }
      context.type = 'application/json'
      const brotli = context.acceptsEncodings('br') ? answer.brotli() : undefined
      if (brotli) {
        context.set('Content-Encoding', 'br')
        context.body = brotli
      }
      else if (context.acceptsEncodings('gzip')) {
        context.set('Content-Encoding', 'gzip')
        context.body = answer.gzip
      }
      else {
        context.body = answer.plain
      }
    },

    async changes(context) {
      const { after, wait, limit } = readChangesQuery(context.query)
      let read = await ledger.readChanges(after, limit)
      // A reader that is ahead has seen entries that are lost now: it must hear of that at once, not wait.
      if (read.head.seq === after && wait > 0) {
        const gone = new AbortController()
        context.req.once('close', () => gone.abort())
        await ledger.signal.wait(read.head, wait, gone.signal)
        read = await ledger.readChanges(after, limit)
      }
      const { head, entries } = read
      context.set({ 'ETag': etagOf(head), 'Cache-Control': 'no-store' })
      context.type = 'application/json'
      context.body = JSON.stringify({ seq: head.seq, headHash: head.hash, erasures: head.erasures, entries })
    },

    async media(context, sha256) {
      const file = /^[0-9a-f]{64}$/.test(sha256) ? await ledger.store.publicFile(sha256, berlinDay(new Date())) : undefined
      const bytes = file && await ledger.media.read(sha256)
      if (!file || !bytes)
        throw new HttpRefusal(404, 'Diese Datei ist nicht veröffentlicht.')
      context.set({
        'Cache-Control': 'no-cache',
        'ETag': `"${sha256}"`,
        'Content-Security-Policy': 'sandbox; default-src \'none\'',
        'X-Content-Type-Options': 'nosniff',
        'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      })
      context.type = file.mime
      context.length = bytes.size
      context.body = bytes.stream
    },
  }
}
