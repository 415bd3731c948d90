import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { earlyScript } from '../shared/page-scripts/early-script.ts'
import { speculationRules } from '../shared/page-scripts/speculation-rules.ts'
import { ask, sendBytes } from './http-client.ts'
import { usePublishedSite } from './published-site.ts'

const published = usePublishedSite()
const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') => ask(published.site.port, path, headers, method)

const hashOf = (script: string) => createHash('sha256').update(script).digest('base64')
const policy = `default-src 'none'; script-src 'self' 'sha256-${hashOf(earlyScript)}' 'sha256-${hashOf(speculationRules)}'; img-src 'self' data:; style-src 'self'; font-src 'self'; form-action 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'`

describe('every answer', () => {
  it.each(['/', '/konzept', '/en', '/leichte-sprache', '/gibt-es-nicht', '/%ff', '/presse/', '/healthz', `/media/${'0'.repeat(64)}/x.pdf`])('of %s is guarded and sets no cookie', async (path) => {
    const { headers } = await get(path)
    expect(headers).toMatchObject({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
    })
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['x-powered-by']).toBeUndefined()
  })

  it('that is no HTTP still gets a guarded German one', async () => {
    const answer = await sendBytes(published.site.port, 'HALLO\r\n\r\n')
    expect(answer).toContain('400 Bad Request')
    expect(answer).toContain('nicht zu verstehen')
    expect(answer).toContain(policy)
    expect(await sendBytes(published.site.port, `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`)).toContain('431 ')
  })
})

describe('a page', () => {
  it.each(['/', '/en/konzept', '/gibt-es-nicht', '/barriere-melden'])('%s holds scripts of its own, which the policy names', async (path) => {
    const scripts = [...(await get(path)).text.matchAll(/<script(?![^>]*(?:src=|application\/))[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)
    expect(scripts.map(hashOf)).toEqual([hashOf(earlyScript), hashOf(speculationRules)])
  })

  it('is sent in the form that the reader takes, with the same text', async () => {
    const plain = await get('/konzept')
    const brotli = await get('/konzept', { 'accept-encoding': 'gzip, deflate, br, zstd' })
    const gzip = await get('/konzept', { 'accept-encoding': 'gzip' })
    expect(plain.headers).toMatchObject({ 'content-type': expect.stringMatching(/^text\/html;\s*charset=utf-8$/), 'cache-control': 'no-cache', 'vary': 'Accept-Encoding', 'content-length': String(plain.body.length) })
    expect([plain, brotli, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip'])
    expect(brotliDecompressSync(brotli.body).toString()).toBe(plain.text)
    expect(gunzipSync(gzip.body).toString()).toBe(plain.text)
    expect(new Set([plain, brotli, gzip].map(({ headers }) => headers.etag)).size).toBe(3)
  })

  it('is confirmed by its tag until something else is published', async () => {
    const { headers: { etag = '' } } = await get('/kontakt')
    const confirmed = await get('/kontakt', { 'if-none-match': etag })
    expect(confirmed).toMatchObject({ status: 304, text: '', headers: { etag } })
    expect((await get('/kontakt', { 'if-none-match': '"anders"' })).status).toBe(200)
    await published.publish('contact', 'buero', { role: 'Regionalmanagement', person: 'Max Beispiel' })
    const changed = await get('/kontakt', { 'if-none-match': etag })
    expect(changed.status).toBe(200)
    expect(changed.text).toContain('Max Beispiel')
  })

  it('answers HEAD with the same headers and no text', async () => {
    const [head, whole] = await Promise.all([get('/konzept', {}, 'HEAD'), get('/konzept')])
    expect(head).toMatchObject({ status: 200, text: '' })
    const { date: _, ...ofHead } = head.headers
    expect(whole.headers).toMatchObject(ofHead)
  })

  it('is the same whatever the reader says about themselves', async () => {
    const plain = await get('/')
    const other = await get('/', { 'accept': 'application/json', 'accept-language': 'en', 'cookie': 'i18n_redirected=en', 'user-agent': 'curl/8', 'x-forwarded-host': 'boese.example', 'x-nuxt-error': 'true' })
    expect(other.text).toBe(plain.text)
  })

  it('is the same with parameters that it does not know', async () => {
    expect((await get('/konzept?utm_source=brief&q=1')).headers.etag).toBe((await get('/konzept')).headers.etag)
  })
})

describe('the notes of changes', () => {
  const visible = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')
  const footOf = (html: string) => /<div class="publication[\s\S]*?<\/details>/.exec(html)?.[0] ?? ''

  it('stand at the foot of the page: the latest at once, the earlier ones in a fold', async () => {
    const publish = (title: string, effectiveOn: string, note: string) => published.ledger.publish('page', 'vermerkt', { title, slug: 'vermerkt' }, { effectiveOn, note })
    publish('Vermerkt', '2026-11-24', 'Aufgenommen')
    await published.settle()
    const before = await get('/vermerkt')
    expect(visible(before.text)).toContain('Zuletzt geändert am 24. November 2026: Aufgenommen')
    expect(visible(before.text)).toContain('Geschichte dieser Seite: ein Stand')
    publish('Vermerkt!', '2026-11-25', 'Ausruf <ergänzt>')
    await published.settle()
    const german = await get('/vermerkt')
    expect(visible(footOf(german.text))).toMatch(/Zuletzt geändert am 25\. November 2026: Ausruf &lt;ergänzt&gt; ?Geschichte dieser Seite: 2 Stände ?25\. November 2026:.*24\. November 2026: ?Aufgenommen/)
    expect(german.body.length - before.body.length).toBeLessThan(900)
    expect((await get('/en/vermerkt')).text).toContain('<span lang="de">Aufgenommen</span>')
  })

  it('are not mentioned where there are none', async () => {
    expect((await get('/projekte/arztbus')).text).not.toMatch(/class="changes"|Zuletzt geändert/)
  })
})

describe('addresses of the past', () => {
  it('lead straight to today\'s, in their language', async () => {
    await published.publish('project', 'arztbus', { title: 'Arztbus', kind: 'example', slug: 'arztbus-zwei' })
    await published.publish('project', 'arztbus', { title: 'Arztbus', kind: 'example', slug: 'arztbus-drei' })
    expect(await get('/projekte/arztbus')).toMatchObject({ status: 301, headers: { location: '/projekte/arztbus-drei' } })
    expect(await get('/en/projekte/arztbus-zwei')).toMatchObject({ status: 301, headers: { location: '/en/projekte/arztbus-drei' } })
    expect((await get('/projekte/arztbus-drei')).status).toBe(200)
  })

  it('of the plan\'s short addresses and with a slash too many lead on', async () => {
    expect(await get('/kek')).toMatchObject({ status: 301, headers: { location: '/konzept' } })
    expect(await get('/presse/?jahr=2018')).toMatchObject({ status: 301, headers: { location: '/presse?jahr=2018' } })
    expect(await get('//boese.example/')).toMatchObject({ status: 301, headers: { location: '/boese.example' } })
  })

  it('of what was withdrawn give the public reason', async () => {
    published.ledger.publish('page', 'zurueck', { title: 'Bald weg', slug: 'bald-weg' })
    published.ledger.withdraw('page', 'zurueck', 'Die Angaben waren falsch.')
    await published.settle()
    const gone = await get('/bald-weg')
    expect(gone.status).toBe(410)
    expect(gone.text).toContain('Die Angaben waren falsch.')
    expect((await get('/bald-weg', { 'if-none-match': gone.headers.etag ?? '' })).status).toBe(410)
  })
})

describe('bad input', () => {
  it.each([
    ['/gibt-es-nicht', 404],
    ['/ansaetze/gibt-es-nicht', 404],
    ['/presse/gibt/es/nicht', 404],
    ['/en/gibt-es-nicht', 404],
    ['/fr/konzept', 404],
    ['/de/konzept', 404],
    ['/wp-login.php', 404],
    ['/foo.json', 404],
    ['/api/kek/state', 404],
    ['/_nuxt/gibt-es-nicht.js', 404],
    ['/__nuxt_error?url=/&statusCode=200&message=Hallo', 404],
    ['/__nuxt_content/handbuch/sql_dump.txt', 404],
    ['/__nuxt_content/handbuch/query', 404],
    ['/_i18n/x/de/messages.json', 404],
    ['/../../etc/passwd', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/..%2f..%2fetc%2fpasswd', 404],
    ['/_nuxt/../../server/index.mjs', 404],
    ['/media/../ledger.jsonl', 404],
    [`/media/${'0'.repeat(64)}/x.pdf`, 404],
    [`/media/${'0'.repeat(64)}`, 404],
    ['/media/ledger.jsonl/x', 404],
    ['/%', 400],
    ['/%E0%A4%A', 400],
    ['/presse?q=%ff', 400],
    ['/presse?seite=%', 400],
    ['/a%00b', 400],
    [`/${'a'.repeat(3000)}`, 414],
    [`/presse?q=${'a'.repeat(3000)}`, 414],
  ])('%s is answered with %i and a German page', async (path, status) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toMatch(/^text\/html/)
    expect(answer.text).toMatch(/<html[^>]* lang="(?:de|en)"/)
    expect(answer.text).toContain('name="q"')
    expect(answer.text).not.toMatch(/\bat .+:\d+:\d+|node_modules/)
  })

  it.each([
    '/presse?seite=-1',
    '/presse?seite=1e9',
    '/presse?seite=NaN&jahr=abcd&medium=__proto__&thema=constructor&q=%3Cscript%3Ealert(1)%3C/script%3E',
    '/presse?jahr=2018&jahr=2019&q[]=1&q[__proto__]=2',
    `/presse?q=${encodeURIComponent('\u{1F600}\u202E"\'<>&'.repeat(40))}`,
    '/suche?q=%25%5B(*%5C',
    `/suche?q=${'a '.repeat(800).trim().replaceAll(' ', '+')}`,
    '/suche',
  ])('%s is answered as a page', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(answer.text).not.toContain('<script>alert')
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is not allowed', async (method) => {
    expect(await get('/', {}, method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
    expect(await get('/healthz', {}, method)).toMatchObject({ status: 405, headers: { 'content-type': 'application/problem+json' } })
  })
})

describe('reading everything', () => {
  it('finds every page that any page leads to, and nothing in them from anywhere else', async () => {
    const waiting = ['/']
    const seen = new Set(waiting)
    const faults: string[] = []
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const { status, headers, text } = await get(path)
      if (status !== 200)
        faults.push(`${path}: ${status}`)
      if (!headers['content-type']?.startsWith('text/html'))
        continue
      for (const [tag, name = ''] of text.matchAll(/<([a-z]+)\s(?:[^>]*\s)?(?:src|href|action|srcset|poster|data)="(?:https?:)?\/\/[^>]*>/g)) {
        // What only names a page loads nothing.
        if (name !== 'a' && !/\srel="(?:canonical|alternate)"/.test(tag))
          faults.push(`${path}: ${tag}`)
      }
      for (const [fault] of text.replace(earlyScript, '').replace(speculationRules, '').matchAll(/<script(?![^>]*\ssrc=)(?!(?: type="speculationrules")?><\/script>)(?! type="application\/ld\+json">)[^>]*>|<style|\sstyle="[^"]*"|\son[a-z]+="/g))
        faults.push(`${path}: ${fault}`)
      for (const [, href = ''] of text.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)) {
        const next = href.replaceAll('&amp;', '&')
        // What lies inside an earlier state is the same site once more: states.test.ts reads one of them whole.
        if (/^\/stand\/[^/]+\//.test(next))
          continue
        if (!seen.has(next))
          waiting.push(next)
        seen.add(next)
      }
    }
    expect(faults).toEqual([])
    expect(seen.size).toBeGreaterThan(20)
  })
})

describe('the numbers of the plan', () => {
  it('on the front page add up to those on its own: what stands under a theme is told there, too', async () => {
    await published.publish('approach', 'im-thema', { title: 'Steht im Thema', slug: 'im-thema', field: 'digital' })
    const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    const numbersIn = (text: string) => [...text.matchAll(/(\d+) Handlungsans[aä]tze?/g)].map(([, count]) => Number(count))
    const [cards = ''] = /id="felder".*class="progress-teaser/s.exec((await get('/')).text) ?? []
    const [facts = ''] = /Das Konzept in Zahlen.*zählt hier einmal/.exec(textOf((await get('/konzept')).text)) ?? []
    expect(numbersIn(facts)).toHaveLength(1)
    expect(numbersIn(textOf(cards)).reduce((sum, count) => sum + count, 0)).toBe(numbersIn(facts)[0])
  })
})
