import type { LedgerEntry } from '@kek/contract'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { genesisHash } from '@kek/contract'
import { follow } from './grow-ledger.ts'

/** A ledger from a list in memory, as the CMS answers it. */
export interface GrownLedgerServer {
  readonly origin: string
  /** Publishes the same text once more: something new is public, and it is no larger than before. */
  readonly publishAgain: (entry: LedgerEntry, title: string) => number
  readonly stop: () => Promise<void>
}

/** Serves a ledger on a port. Files come from the CMS that the ledger was taken from. */
export async function serveGrownLedger(entries: readonly LedgerEntry[], port: number, cmsOrigin: string): Promise<GrownLedgerServer> {
  const known = [...entries]
  const lines = known.map(entry => JSON.stringify(entry))
  const waiting = new Set<() => void>()
  const server = createServer((request, response) => {
    void (request.url?.startsWith('/api/kek/changes') ? Promise.resolve(changes(request, response)) : forward(request, response))
  })

  function changes(request: IncomingMessage, response: ServerResponse): void {
    const query = new URL(request.url ?? '', 'http://ledger').searchParams
    const [after, limit] = [Number(query.get('after')), Number(query.get('limit') ?? 1000)]
    const send = (): void => {
      waiting.delete(send)
      const last = known.at(-1)
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.end(`{"seq":${last?.seq ?? 0},"headHash":"${last?.hash ?? genesisHash}","erasures":0,"entries":[${lines.slice(after, after + limit).join(',')}]}`)
    }
    // Waits until there is news or the reader goes: nobody measures here how long it is silent.
    if (after < known.length || query.get('wait') === '0')
      return send()
    waiting.add(send)
    response.once('close', () => waiting.delete(send))
  }

  async function forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = await fetch(cmsOrigin + request.url).catch(() => undefined)
    response.writeHead(answer?.status ?? 502, { 'Content-Type': answer?.headers.get('content-type') ?? 'text/plain' }).end(answer ? await answer.bytes() : undefined)
  }

  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${port}`,
    publishAgain(entry, title) {
      const next = follow(known.at(-1), { ...entry, content: { ...entry.content, title } })
      known.push(next)
      lines.push(JSON.stringify(next))
      for (const send of [...waiting])
        send()
      return next.seq
    },
    stop: () => new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    }),
  }
}
