import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { outcomeOf, spawnBuiltSite, startBuiltSite } from './built-site.ts'
import { chainOf } from './entry-chain.ts'
import { ask } from './http-client.ts'
import { usePublishedSite } from './published-site.ts'
import { makeFolder } from './site-under-test.ts'

const published = usePublishedSite()
const get = (path: string) => ask(published.site.port, path)
const health = async () => JSON.parse((await get('/healthz')).text) as Record<string, unknown>

describe('the running site', () => {
  it('says how it stands', async () => {
    const { headers, status } = await get('/healthz')
    expect({ status, type: headers['content-type'], cache: headers['cache-control'] }).toEqual({ status: 200, type: 'application/json', cache: 'no-store' })
    expect(await health()).toEqual({ status: 'ok', seq: published.ledger.entries.length, headHash: published.ledger.entries.at(-1)?.hash, cmsReachable: true, ageSeconds: expect.any(Number) })
  })

  it('answers many who ask for the same new page at once, all with the same', async () => {
    await published.publish('page', 'neu', { title: 'Ganz neu', slug: 'ganz-neu' })
    const answers = await Promise.all(Array.from({ length: 200 }, () => get('/ganz-neu')))
    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.etag}`)).size).toBe(1)
    expect(answers[0]?.text).toContain('Ganz neu')
  })

  it('never shows an older state again while much is published and read', async () => {
    const publishing = new AbortController()
    const newest: number[] = []
    const read = async (): Promise<void> => {
      for (let last = 0; !publishing.signal.aborted;) {
        const shown = Number(/Stand (\d+)</.exec((await get('/laufend')).text)?.[1] ?? 0)
        newest.push(shown - last)
        last = shown
      }
    }
    const readers = Array.from({ length: 10 }, read)
    for (let number = 1; number <= 100; number += 1)
      await published.publish('page', 'laufend', { title: `Stand ${number}`, slug: 'laufend' })
    publishing.abort()
    await Promise.all(readers)
    expect(Math.min(...newest)).toBeGreaterThanOrEqual(0)
    expect((await get('/laufend')).text).toContain('Stand 100')
  })

  it('serves every page when the CMS is killed, also after a start of its own, and follows again when it is back', async () => {
    const file = published.ledger.addFile(Buffer.from('%PDF'), 'a.pdf', 'application/pdf')
    published.ledger.publish('document', 'a', { title: 'A', kind: 'other', file })
    await published.settle()
    const paths = ['/', '/konzept', '/presse', '/kontakt', '/impressum', `/media/${file.sha256}/a.pdf`]
    await get(`/media/${file.sha256}/a.pdf`)
    await published.ledger.close()
    await published.site.said(/CMS antwortet nicht/)
    expect(await health()).toMatchObject({ status: 'stale', cmsReachable: false, reason: expect.stringContaining('eigene Kopie') })
    expect(await Promise.all(paths.map(async path => (await get(path)).status))).toEqual(paths.map(() => 200))

    published.site.process.kill('SIGKILL')
    await once(published.site.process, 'exit')
    published.site = await startBuiltSite({ KEK_LEDGER_URL: published.ledgerUrl, KEK_REPLICA_DIR: published.folder })
    await published.site.said(/CMS antwortet nicht/)
    expect(await Promise.all(paths.map(async path => (await get(path)).status))).toEqual(paths.map(() => 200))

    published.ledger.publish('page', 'danach', { title: 'Danach', slug: 'danach' })
    await published.ledger.listen(Number(new URL(published.ledgerUrl).port))
    await published.settle()
    expect((await get('/danach')).status).toBe(200)
  })

  it('refuses a rewritten ledger, says so, and goes on with what it had', async () => {
    const truth = published.ledger.entries
    published.ledger.entries = chainOf(truth.map(entry => ({ ...entry, note: 'umgeschrieben' })))
    published.ledger.interrupt()
    await published.site.said(/wird nicht angenommen/)
    expect(await health()).toMatchObject({ status: 'refused', seq: truth.length, headHash: truth.at(-1)?.hash, reason: expect.stringMatching(/umgeschrieben|passt nicht/) })
    expect((await get('/impressum')).status).toBe(200)
    published.ledger.entries = truth
  })

  it('ends quickly when it is asked to, with readers and the ledger still connected', async () => {
    const site = await startBuiltSite({ KEK_LEDGER_URL: published.ledgerUrl, KEK_REPLICA_DIR: await makeFolder() })
    await ask(site.port, '/', { connection: 'keep-alive' })
    const begin = performance.now()
    site.process.kill('SIGTERM')
    expect(await once(site.process, 'exit')).toEqual([0, null])
    expect(performance.now() - begin).toBeLessThan(2000)
  })
})

describe('a site that cannot start', () => {
  it('names all settings that are wrong', async () => {
    const { code, output } = await outcomeOf(spawnBuiltSite({ PORT: 'abc', KEK_SITE_URL: 'kek' }))
    expect({ code, lines: output.trim().split('\n') }).toEqual({
      code: 1,
      lines: [
        'Die Website kann nicht starten:',
        '  - KEK_LEDGER_URL fehlt.',
        '  - KEK_REPLICA_DIR fehlt.',
        '  - KEK_SITE_URL muss eine Adresse sein, die mit http:// oder https:// beginnt.',
        '  - PORT muss eine Zahl sein.',
      ],
    })
  })

  it('says which port is taken', async () => {
    const blocker = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void blocker.close())
    await once(blocker, 'listening')
    const address = blocker.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const { code, output } = await outcomeOf(spawnBuiltSite({ PORT: port, KEK_LEDGER_URL: published.ledgerUrl, KEK_REPLICA_DIR: await makeFolder() }))
    expect({ code, output: output.split('\n')[0] }).toEqual({ code: 1, output: `Der Port ${port} ist schon belegt. Bitte beenden Sie das andere Programm oder wählen Sie mit PORT einen anderen.` })
  })

  it('says that its folder cannot be used', async () => {
    const { code, output } = await outcomeOf(spawnBuiltSite({ PORT: '0', KEK_LEDGER_URL: published.ledgerUrl, KEK_REPLICA_DIR: '/dev/null/replica' }))
    expect(code).toBe(1)
    expect(output).toContain('KEK_REPLICA_DIR')
  })

  it('answers with a German page and 503 while it has nothing to show', async () => {
    const site = await startBuiltSite({ KEK_LEDGER_URL: 'http://127.0.0.1:1', KEK_REPLICA_DIR: await makeFolder() })
    onTestFinished(() => void site.process.kill('SIGKILL'))
    expect(await ask(site.port, '/')).toMatchObject({ status: 503, headers: { 'retry-after': '5', 'cache-control': 'no-store' }, text: expect.stringContaining('startet gerade') })
    expect((await ask(site.port, '/healthz')).status).toBe(503)
  })
})
