import { problem } from '@kek/contract'
import { afterEach, describe, expect, it } from 'vitest'
import { ask } from './http-client.ts'
import { usePublishedSite } from './published-site.ts'

const published = usePublishedSite()
const form = '/barriere-melden'
const type = 'application/x-www-form-urlencoded'
let sender = 0

const get = (path: string) => ask(published.site.port, path)
/** Sends the form as a browser does, each time from another connection. */
function send(fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}, path = form) {
  sender += 1
  return ask(published.site.port, path, { 'Content-Type': type, 'X-Forwarded-For': `203.0.113.${sender}`, 'Origin': `http://127.0.0.1:${published.site.port}`, 'Host': `127.0.0.1:${published.site.port}`, ...headers }, 'POST', new URLSearchParams(fields).toString())
}
const whole = { barriere: 'Der Knopf „Weiter“ hat keinen Namen.\r\nMit <NVDA> gelesen.', seite: '/presse', antwort: 'muster@example.org', betreff: '' }
const visible = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

afterEach(() => {
  published.ledger.reports.length = 0
  published.ledger.reportAnswer = { reference: 'B-ACDEFGHJ', dueOn: '2027-01-07' }
})

describe('the way to report a barrier', () => {
  it('stands at the end of every page and takes its address along', async () => {
    for (const [path, href] of [['/', '/barriere-melden?seite=%2F'], ['/suche?q=Rufbus', '/barriere-melden?seite=%2Fsuche%3Fq%3DRufbus'], ['/en/presse', '/en/barriere-melden?seite=%2Fen%2Fpresse'], ['/gibt-es-nicht', '/barriere-melden?seite=%2Fgibt-es-nicht'], ['/barriere-melden?seite=%2F', '/barriere-melden']] as const)
      expect((await get(path)).text, path).toContain(`<a href="${href}" rel="nofollow">`)
    expect((await get('/barriere-melden?seite=%2Fsuche%3Fq%3DRufbus')).text).toContain('value="/suche?q=Rufbus"')
    expect((await get('/barriere-melden?seite=%22%3E%3Cscript%3E')).text).not.toContain('"><script>')
  })

  it('is not indexed, and needs no more than one field', async () => {
    const { text, status } = await get(form)
    expect(status).toBe(200)
    expect(text).toContain('<meta name="robots" content="noindex">')
    expect(text.match(/\srequired/g)).toHaveLength(1)
  })
})

describe('a report', () => {
  it('with work goes at once, and leads to a page with its number', async () => {
    const { status, headers, text } = await send({ ...whole, arbeit: 'beweis' })
    expect({ status, text, location: headers.location, cache: headers['cache-control'] }).toEqual({ status: 303, text: '', location: '/barriere-melden/gemeldet?nummer=B-ACDEFGHJ', cache: 'no-store' })
    expect(published.ledger.reports).toEqual([{ barrier: 'Der Knopf „Weiter“ hat keinen Namen.\nMit <NVDA> gelesen.', page: '/presse', contact: 'muster@example.org', locale: 'de', proof: 'beweis' }])
    expect((await get(String(headers.location))).text).toContain('B-ACDEFGHJ')
    expect((await get('/barriere-melden/gemeldet?nummer=%3Cb%3E')).text).not.toContain('Nummer für Rückfragen')
  })

  it('without work is looked over, and goes with the next press', async () => {
    const looked = await send(whole)
    expect(looked.status).toBe(200)
    expect(looked.headers['cache-control']).toBe('no-store')
    expect(looked.headers).not.toHaveProperty('set-cookie')
    expect(visible(looked.text)).toContain('Mit &lt;NVDA&gt; gelesen.')
    expect(looked.text).toContain('<input type="hidden" name="marke" value="marke">')
    expect(published.ledger.reports).toEqual([])
    expect((await send({ ...whole, marke: 'marke' })).status).toBe(303)
    expect(published.ledger.reports).toMatchObject([{ ticket: 'marke' }])
  })

  it('can be changed again before it goes', async () => {
    const { status, text } = await send({ ...whole, marke: 'marke', schritt: 'aendern' })
    expect(status).toBe(200)
    expect(text).toContain('Mit &lt;NVDA&gt; gelesen.</textarea>')
    expect(published.ledger.reports).toEqual([])
  })

  it('keeps its language', async () => {
    const { headers } = await send({ ...whole, arbeit: 'x' }, {}, '/en/barriere-melden')
    expect(headers.location).toBe('/en/barriere-melden/gemeldet?nummer=B-ACDEFGHJ')
    expect(published.ledger.reports).toMatchObject([{ locale: 'en' }])
    expect((await send({ barriere: '' }, {}, '/leichte-sprache/barriere-melden')).text).toContain('lang="de-simple"')
  })

  it('that lacks something is shown again, with what is wrong beside it', async () => {
    const { status, text } = await send({ ...whole, barriere: '  ', seite: 'x'.repeat(501) })
    expect(status).toBe(422)
    expect(text).toMatch(/<a href="#barriere">[^<]+<\/a>.*<a href="#seite">/s)
    expect(text).toContain('aria-describedby="barriere-fehler barriere-hilfe"')
    expect(text).toContain('muster@example.org')
    expect(text).toMatch(/<title>Bitte ansehen: /)
  })
})

describe('what was typed is not lost', () => {
  const kept = (text: string) => expect(text).toMatch(/Mit &lt;NVDA&gt; gelesen\.<\/textarea>/)

  it('when too much comes', async () => {
    published.ledger.reportAnswer = problem(429, 'Zu viel.')
    const { status, text } = await send({ ...whole, arbeit: 'x' })
    expect(status).toBe(429)
    kept(text)
  })

  it('when the form was open for too long', async () => {
    published.ledger.reportAnswer = problem(403, 'Zu spät.')
    const { status, text } = await send({ ...whole, arbeit: 'alt' })
    expect(status).toBe(200)
    expect(text).toContain('name="marke" value="marke"')
    expect(visible(text)).toContain('Ihr Text ist noch da.')
  })

  it('when the field that stays empty was filled', async () => {
    const { status, text } = await send({ ...whole, betreff: 'https://werbung.example', arbeit: 'x' })
    expect(status).toBe(422)
    kept(text)
    expect(text).not.toContain('werbung.example')
    expect(published.ledger.reports).toEqual([])
  })

  it('when the CMS is away', async () => {
    const address = new URL(published.ledgerUrl)
    await published.ledger.close()
    for (const more of [{ arbeit: 'x' }, { marke: 'x' }, {}] as readonly Readonly<Record<string, string>>[]) {
      const { status, text, headers } = await send({ ...whole, ...more })
      expect({ status, retry: headers['retry-after'] }).toEqual({ status: 503, retry: '300' })
      kept(text)
      expect(visible(text)).toContain('Ihr Text steht noch im Formular')
    }
    expect((await ask(published.site.port, '/barriere-melden/aufgabe')).status).toBe(503)
    await published.ledger.listen(Number(address.port))
  })
})

describe('what is no report', () => {
  it('is not taken from other sites', async () => {
    for (const headers of [{ Origin: 'https://anders.example' }, { Origin: 'null' }, { 'Sec-Fetch-Site': 'cross-site' }] as Readonly<Record<string, string>>[]) {
      const { status, text } = await send({ ...whole, arbeit: 'x' }, headers)
      expect(status).toBe(403)
      expect(text).not.toContain('NVDA')
    }
    expect(published.ledger.reports).toEqual([])
  })

  it('is not taken in another form, or larger than a form', async () => {
    expect((await send(whole, { 'Content-Type': 'multipart/form-data; boundary=x' })).status).toBe(415)
    expect((await send(whole, { 'Content-Type': 'application/json' })).status).toBe(415)
    expect((await send({ barriere: 'x'.repeat(70_000) })).status).toBe(413)
  })

  it('is taken at this address alone', async () => {
    for (const path of ['/', '/kontakt', '/barriere-melden/aufgabe', '/barriere-melden/gemeldet', '/barrierefreiheit'])
      expect((await send(whole, {}, path)).status, path).toBe(405)
    for (const method of ['PUT', 'DELETE', 'PATCH'])
      expect((await ask(published.site.port, form, {}, method)).status, method).toBe(405)
  })

  it('comes to an end for one connection, and for no other', async () => {
    const from = (address: string) => send({ ...whole, marke: 'x' }, { 'X-Forwarded-For': address })
    const statuses: number[] = []
    for (let count = 0; count < 10; count++)
      statuses.push((await from('198.51.100.1')).status)
    expect(statuses).toEqual([...Array.from({ length: 8 }, () => 303), 429, 429])
    expect((await from('198.51.100.2')).status).toBe(303)
  })
})

describe('the task for the browser', () => {
  it('comes from the CMS and is kept nowhere', async () => {
    const { status, headers, text } = await get('/barriere-melden/aufgabe')
    expect({ status, type: headers['content-type'], cache: headers['cache-control'] }).toEqual({ status: 200, type: 'application/json', cache: 'no-store' })
    expect(JSON.parse(text)).toEqual({ challenge: expect.objectContaining({ signature: 'x' }) })
  })
})
