import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createSearchWordClient } from '../server/replica/search-word-client.ts'
import { makeFolder, runLedger, runSite, shows } from './site-under-test.ts'

const pdf = readFileSync(new URL('../../demo/files/press/press-09.pdf', import.meta.url))

it('finds what a published PDF says once it is read, without a new entry of the ledger, and no longer than it is public', async () => {
  const { ledger, url } = await runLedger()
  const folder = await makeFolder()
  const { site } = runSite(url, folder)
  const file = ledger.addFile(pdf, 'artikel.pdf', 'application/pdf')
  const { seq } = ledger.publish('document', 'a', { title: 'Anlage', kind: 'other', file })
  await shows(site, seq)
  const found = () => site.state?.readerFor('de').search({ q: 'Platzhalter' }).hits.map(({ text, page }) => [text, page?.href])
  await new Promise<void>((resolve) => {
    site.onChange(() => found()?.length && resolve())
    if (found()?.length)
      resolve()
  })
  expect(found()).toEqual([['Anlage', `/media/${file.sha256}/artikel.pdf#page=1`]])
  expect(await readdir(join(folder, 'texts'))).toHaveLength(1)
  await shows(site, ledger.withdraw('document', 'a', null).seq)
  expect(found()).toEqual([])
})

it('goes on when a file is no PDF at all', async () => {
  const { ledger, url } = await runLedger()
  const { site, overheard } = runSite(url, await makeFolder())
  const file = ledger.addFile(Buffer.from('%PDF-1.7 kaputt'), 'kaputt.pdf', 'application/pdf')
  const said = overheard.next(/nicht durchsuchbar/)
  await shows(site, ledger.publish('document', 'a', { title: 'Anlage', kind: 'other', file }).seq)
  await said
  expect(site.state?.readerFor('de').search({ q: 'Anlage' }).found).toBe(1)
})

it('brings words to the CMS and nothing else, and says without them when it does not take any', async () => {
  const received: { url: string | undefined, body: string, headers: string[] }[] = []
  let status = 204
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', chunk => body += chunk).on('end', () => {
      received.push({ url: request.url, body, headers: Object.keys(request.headers).sort() })
      response.writeHead(status).end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const send = createSearchWordClient(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, new AbortController().signal)
  await send(['hallenbad', 'zoo'])
  expect(received).toEqual([{ url: '/api/kek/unanswered-searches', body: '{"words":["hallenbad","zoo"]}', headers: ['accept', 'accept-encoding', 'connection', 'content-length', 'content-type', 'host', 'user-agent'] }])
  status = 429
  await expect(send(['hallenbad'])).rejects.toThrow('Das CMS nimmt gerade keine Suchwörter an (429).')
})
