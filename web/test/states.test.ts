import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from './http-client.ts'
import { usePublishedSite } from './published-site.ts'

const published = usePublishedSite()
const get = (path: string) => ask(published.site.port, path)
const visible = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')
const script = fileURLToPath(new URL('../public/js/pruefe-fassung.mjs', import.meta.url))
const base = '/fassungen/beschluss'
let seq = 0

/** Addresses of this site that a page leads to, but for those that say so. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/<(?:a|area|form)\s[^>]*>/g)].map(([element]) => element).filter(element => !element.includes('data-leaves'))
    .flatMap(element => /\s(?:href|action)="(\/[^"#]*)/.exec(element)?.[1] ?? []).map(address => address.replaceAll('&amp;', '&'))
}

beforeAll(async () => {
  const { ledger } = published
  ledger.publish('page', 'wandert', { title: 'Wandernde Seite', slug: 'alter-name', text: 'Worte von damals' }, { effectiveOn: '2017-10-12' })
  ledger.publish('page', 'privat', { title: 'Vertraulich', slug: 'vertraulich', text: 'Geheimnis eines Menschen' }, { effectiveOn: '2017-10-12' })
  const file = ledger.addFile(Buffer.from('%PDF alt'), 'alt.pdf', 'application/pdf')
  ledger.publish('document', 'ersetzt', { title: 'Ersetztes Papier', kind: 'other', file }, { effectiveOn: '2017-10-12' })
  seq = ledger.entries.length
  ledger.publish('adopted-version', 'beschluss', { title: 'Beschluss 2017', slug: 'beschluss', seq, headHash: ledger.entries.at(-1)?.hash, adoptedOn: '2017-10-12', adoptedBy: 'Kreistag', resolutionNumber: 'II-2017/2394', vote: 'einstimmig' }, { effectiveOn: '2017-10-12' })
  const newer = ledger.addFile(Buffer.from('%PDF neu'), 'neu.pdf', 'application/pdf')
  ledger.publish('document', 'ersetzt', { title: 'Ersetztes Papier', kind: 'other', file: newer }, { effectiveOn: '2019-05-01' })
  ledger.publish('page', 'wandert', { title: 'Wandernde Seite', slug: 'neuer-name', text: 'Worte von heute' }, { effectiveOn: '2019-05-01', note: 'Umbenannt' })
  await published.settle()
})

describe('an adopted version', () => {
  it('is listed, and tells on its own page what it is', async () => {
    expect(visible((await get('/fassungen')).text)).toContain('Beschluss 2017')
    const { status, text } = await get(base)
    expect(status).toBe(200)
    for (const fact of ['12. Oktober 2017', 'Kreistag', 'II-2017/2394', 'einstimmig', `Eintrag ${seq}`, published.ledger.entries[seq - 1]?.hash ?? ''])
      expect(visible(text)).toContain(fact)
  })

  it('is readable whole, under a band that says what it is, and no link leads out of it unnoticed', async () => {
    const waiting = [`${base}/startseite`, `${base}/en`]
    const seen = new Set(waiting)
    for (let address = waiting.pop(); address; address = waiting.pop()) {
      const { status, text, headers } = await get(address)
      expect([address, status]).toEqual([address, 200])
      if (!String(headers['content-type']).startsWith('text/html'))
        continue
      expect(text, address).toContain('class="state-band"')
      expect(text, address).toContain(published.ledger.entries[seq - 1]?.hash)
      expect(headers['x-robots-tag']).toBe('noindex')
      const links = linksOf(text)
      expect(links.filter(link => !link.startsWith(`${base}/`) && !link.startsWith('/media/') && !/^(?:\/en|\/leichte-sprache)?\/(?:fassungen|stand|barriere-melden)(?:[/?]|$)/.test(link)), address).toEqual([])
      // Searches and pages of lists go on for ever; reporting a barrier is about the site of today.
      for (const link of links.filter(link => link.startsWith(`${base}/`) && !link.includes('?') && !/\.(?:pdf|png)$/.test(link))) {
        if (!seen.has(link))
          waiting.push(link)
        seen.add(link)
      }
    }
    expect(seen.size).toBeGreaterThan(20)
    expect([...seen]).toContain(`${base}/konzept`)
  }, 120_000)

  it('holds an element under the address it had then, and leads to that of today', async () => {
    const { status, text } = await get(`${base}/alter-name`)
    expect(status).toBe(200)
    expect(visible(text)).toContain('Worte von damals')
    expect(visible(text)).toMatch(/Diese Fassung enthält die Seite mit Stand vom \d+\. \p{L}+ \d{4} · Eintrag \d+/u)
    expect(visible((await get('/neuer-name')).text)).toMatch(/Stand dieser Seite: \d/)
    expect(text).toContain('href="/neuer-name" data-leaves')
    expect(text).toContain(`href="${base}/vergleich?teil=website#page-wandert"`)
    expect((await get(`${base}/neuer-name`)).status).toBe(404)
    expect((await get('/neuer-name')).text).toContain('Worte von heute')
  })

  it('still has the file of then, which today\'s page has replaced', async () => {
    const { text } = await get(`${base}/dokumente`)
    const [, address] = /href="(\/media\/[0-9a-f]{64}\/alt\.pdf)"/.exec(text) ?? []
    expect((await get(address ?? '/')).text).toBe('%PDF alt')
    expect((await get('/dokumente')).text).not.toContain('alt.pdf')
  })

  it('is found in other languages too, with the prefix inside', async () => {
    expect(await get(`/en${base}/konzept`)).toMatchObject({ status: 301, headers: { location: `${base}/en/konzept` } })
    expect((await get(`${base}/en/konzept`)).text).toContain('Adopted version:')
    expect((await get(`/en${base}`)).status).toBe(200)
  })

  it('is searched by itself', async () => {
    const { status, text } = await get(`${base}/suche?q=damals`)
    expect(status).toBe(200)
    expect(text).toContain(`href="${base}/alter-name`)
    expect((await get('/suche?q=damals')).text).not.toContain('alter-name')
  })

  it('that there is not is an ordinary missing page', async () => {
    expect((await get('/fassungen/gibt-es-nicht')).status).toBe(404)
    expect((await get('/fassungen/gibt-es-nicht/konzept')).status).toBe(404)
    expect((await get(`${base}/gibt-es-nicht`)).status).toBe(404)
  })
})

describe('the comparison', () => {
  it('tells what came, went and was reworded, each with a place to link to and both sides', async () => {
    const { text } = await get(`${base}/vergleich`)
    const id = `page-wandert`
    expect(text).toContain(`id="${id}"`)
    expect(text).toContain(`href="#${id}"`)
    const change = text.slice(text.indexOf(`id="${id}"`), text.indexOf('</article>', text.indexOf(`id="${id}"`)))
    expect(visible(change)).toMatch(/\[entfernt: damals\]\[neu: heute\]/)
    expect(change).toContain(`href="${base}/alter-name"`)
    expect(change).toContain('href="/neuer-name"')
  })

  it('in another language has the German name of a version marked, wherever a sentence names it', async () => {
    const name = '<span lang="de">Beschluss 2017</span>'
    const markupOf = async (path: string) => (await get(path)).text.replace(/<!--.*?-->/g, '')
    const text = await markupOf(`/en${base}/vergleich`)
    expect(/<h1[^>]*>[\s\S]*?<\/h1>/.exec(text)?.[0]).toContain(`Comparison: “${name}” and today`)
    expect(text).toContain(`Compare “${name}” with`)
    expect(text).toContain(`Read: “${name}”`)
    expect(await markupOf('/en/fassungen')).toContain(`: ${name}</span>`)
    expect(await markupOf(`${base}/vergleich`)).toContain('Vergleich: „Beschluss 2017“ und heute')
    const band = await markupOf(`${base}/en/konzept`)
    expect(visible(band)).toContain('(Kreistag, Council paper II-2017/2394, einstimmig)')
    expect(band).toContain('<span lang="de">einstimmig</span>')
  })

  it('takes any two: a version, a day and today', async () => {
    const same = await get(`${base}/vergleich?mit=2018-01-01`)
    expect(visible(same.text)).toContain('Stand vom 1. Januar 2018')
    expect((await get('/stand/2018-01-01/vergleich?mit=2020-01-01')).text).toContain('id="page-wandert"')
    expect((await get('/stand/2020-01-01/vergleich?mit=2018-01-01')).text).toContain('id="page-wandert"')
    for (const other of ['gibt-es-nicht', '2999-01-01'])
      expect(await get(`${base}/vergleich?mit=${other}`)).toMatchObject({ status: 404, text: expect.stringContaining('gibt es nicht') })
  })
})

describe('a day', () => {
  it('shows the site as it held then', async () => {
    const { status, text, headers } = await get('/stand/2018-01-01/alter-name')
    expect(status).toBe(200)
    expect(visible(text)).toContain('Früherer Stand: 1. Januar 2018')
    expect(visible(text)).toContain('Worte von damals')
    expect(visible(text)).toContain('An diesem Tag galt die Seite mit Stand vom')
    expect(headers['x-robots-tag']).toBe('noindex')
    expect((await get('/stand/2019-05-01/neuer-name')).text).toContain('Worte von heute')
    expect(await get('/stand/2019-05-01/alter-name')).toMatchObject({ status: 301, headers: { location: '/stand/2019-05-01/neuer-name' } })
  })

  it('is chosen without a script, typed in either notation', async () => {
    expect(await get('/stand?tag=2018-01-01')).toMatchObject({ status: 302, headers: { location: '/stand/2018-01-01' } })
    expect(await get('/stand?tag=01.01.2018')).toMatchObject({ status: 302, headers: { location: '/stand/2018-01-01' } })
    expect((await get('/stand')).text).toContain('href="/stand/2019-05-01"')
  })

  it.each(['/js/display.js', '/favicon.ico', '/robots.txt', '/healthz'])('has no %s, which is of the whole site', async (file) => {
    expect(await get(`/stand/2018-01-01${file}`)).toMatchObject({ status: 404, text: expect.stringContaining('class="state-band"') })
  })

  it.each([
    ['/stand/2999-01-01', 'liegt noch vor uns'],
    ['/stand/1990-01-01/konzept', 'reicht das Verzeichnis nicht zurück'],
    ['/stand/2018-02-30', 'kein Tag des Kalenders'],
    ['/stand/gestern', 'kein Tag des Kalenders'],
  ])('%s says why there is none, and offers others', async (path, sentence) => {
    const { status, text } = await get(path)
    expect(status).toBe(404)
    expect(visible(text)).toContain(sentence)
    expect(text).toContain('name="tag"')
  })
})

describe('the history of a page', () => {
  it('names every state with its day, its note, its page of then and what it changed', async () => {
    const { text } = await get('/neuer-name')
    expect(visible(text)).toMatch(/Geschichte dieser Seite: 2 Stände ?1\. Mai 2019: ?Umbenannt/)
    expect(text).toContain('href="/stand/2017-10-12/alter-name"')
    const [, address = ''] = /href="(\/aenderungen\/\d+)"/.exec(text) ?? []
    const change = await get(address)
    expect(visible(change.text)).toMatch(/\[entfernt: damals\]\[neu: heute\]/)
    expect(change.text).toContain('Umbenannt')
  })
})

describe('checking a version', () => {
  const run = (address: string, ...more: readonly string[]) => promisify(execFile)(process.execPath, [script, address, ...more]).then(({ stdout }) => ({ code: 0, stdout }), (error: { code: number, stdout: string }) => ({ code: error.code, stdout: error.stdout }))

  it('is explained, with a program that is there and works', async () => {
    const { text } = await get(`${base}/pruefen`)
    expect(text).toContain('/js/pruefe-fassung.mjs')
    expect((await get('/js/pruefe-fassung.mjs')).status).toBe(200)
    const hash = published.ledger.entries[seq - 1]?.hash ?? ''
    expect(text).toContain(hash)
    const site = `http://127.0.0.1:${published.site.port}${base}`
    expect(await run(site, hash)).toEqual({ code: 0, stdout: `Die Fassung ist unverändert: ${seq} Einträge nachgerechnet, Prüfsumme ${hash}\n` })
    expect(await run(site, 'f'.repeat(64))).toMatchObject({ code: 1, stdout: expect.stringContaining('NICHT in Ordnung') })
  })

  it('finds every change that somebody could make', async () => {
    const { text } = await get(`${base}/verzeichnis/1.json`)
    const forge = (change: (page: { entries: Record<string, unknown>[], seq: number, headHash: string }) => void) => {
      const page = JSON.parse(text) as Parameters<typeof change>[0]
      change(page)
      return JSON.stringify(page)
    }
    const forged = [
      forge(({ entries }) => Object.assign(entries[0]?.content as object, { title: 'Umgeschrieben' })),
      forge(({ entries }) => Object.assign(entries[1] ?? {}, { note: 'Anders' })),
      forge(({ entries }) => Object.assign(entries[2] ?? {}, { effectiveOn: '2000-01-01' })),
      forge(({ entries }) => entries.splice(3, 1)),
      forge(page => page.entries.pop()),
    ]
    let answer = ''
    const liar = createServer((_, response) => response.end(answer)).listen(0, '127.0.0.1')
    await once(liar, 'listening')
    afterAll(() => liar.close())
    const address = liar.address()
    for (answer of forged)
      expect(await run(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/x`)).toMatchObject({ code: 1, stdout: expect.stringContaining('NICHT in Ordnung') })
  })
})

it('what is erased by law is shown by no old state, and the version still proves itself', async () => {
  const { ledger, settle } = published
  expect((await get(`${base}/vertraulich`)).text).toContain('Geheimnis')
  ledger.erase(ledger.entries.findIndex(({ documentId }) => documentId === 'privat') + 1)
  ledger.publish('page', 'danach', { title: 'Danach', slug: 'danach' })
  await settle()
  for (const path of [`${base}/vertraulich`, '/stand/2018-01-01/vertraulich', '/vertraulich'])
    expect([path, (await get(path)).status, (await get(path)).text.includes('Geheimnis')]).toEqual([path, 404, false])
  expect((await get(`${base}/verzeichnis/1.json`)).text).not.toContain('Geheimnis')
  expect((await get(`${base}/startseite`)).text).toContain(ledger.entries[seq - 1]?.hash)
})
