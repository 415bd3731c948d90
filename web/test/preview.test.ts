import type { PreviewAnswer, PreviewEntry } from '@kek/contract'
import { problem } from '@kek/contract'
import { describe, expect, it } from 'vitest'
import { completeContent } from '../server/snapshot/complete-content.ts'
import { ask } from './http-client.ts'
import { documentIdOf } from './import-content.ts'
import { usePublishedSite } from './published-site.ts'

const published = usePublishedSite()
const get = (path: string, headers: Readonly<Record<string, string>> = {}) => ask(published.site.port, path, headers)
const panel = 'https://redaktion.example.de'
let last = 0

/** A preview of drafts under a token of its own. */
function preview(entries: readonly Partial<PreviewEntry>[], answer: Partial<PreviewAnswer> = {}): { readonly token: string, readonly base: string } {
  const token = (last += 1).toString(16).padStart(64, '0')
  published.ledger.previews.set(token, {
    kind: 'share',
    expiresAt: '2026-12-10T12:00:00.000Z',
    frameAncestors: [panel],
    entries: entries.map(entry => ({ type: 'page', documentId: 'entwurf', locale: 'de', action: 'publish', title: 'Entwurf', version: 7, savedAt: '2026-11-26T12:03:00.000Z', ...entry, content: completeContent(entry.type ?? 'page', entry.content ?? {}) })),
    ...answer,
  })
  return { token, base: `/vorschau/${token}` }
}
const draftPage = (title: string, slug = 'entwurf') => preview([{ title, content: { title, slug, body: `Text von ${title}` } }])
const visible = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')

describe('a preview', () => {
  it('shows the page with the draft, and says what it is', async () => {
    const { base } = draftPage('Ganz neu')
    const { status, text } = await get(base)
    expect(status).toBe(200)
    expect(text).toContain('<h1 class="heading-1">Ganz neu</h1>')
    expect(visible(text)).toContain('Vorschau: Nicht veröffentlicht.')
    expect(visible(text)).toContain('Seite „Ganz neu“, Entwurf vom 26. November 2026 um 13:03 Uhr, Fassung 7. Dieser Link gilt bis 10. Dezember 2026 um 13:00 Uhr.')
    expect((await get('/entwurf')).status).toBe(404)
  })

  it('says so where it shows just what is published', async () => {
    const content = completeContent('page', { title: 'Unverändert', slug: 'unveraendert' })
    published.ledger.publish('page', 'gleich', content)
    await published.settle()
    const { text } = await get(preview([{ documentId: 'gleich', title: 'Unverändert', content }]).base)
    expect(visible(text)).toContain('Vorschau: So ist es veröffentlicht.')
    expect(visible(text)).not.toContain('Nicht veröffentlicht')
    const changed = await get(preview([{ documentId: 'gleich', title: 'Anders', content: { ...content, title: 'Anders' } }]).base)
    expect(visible(changed.text)).toContain('Vorschau: Nicht veröffentlicht.')
  })

  it('takes the place of what is public, on every page where that is shown', async () => {
    const { base } = preview([{ type: 'plan', documentId: documentIdOf('plan', 'plan'), title: 'Plan', content: { title: 'Plan 2040', shortTitle: 'KEK 2040', region: 'Hier' } }])
    expect((await get(`${base}/presse`)).text).toContain('KEK 2040')
    expect((await get('/presse')).text).not.toContain('KEK 2040')
  })

  it('keeps every link of its own site inside, but for those that say that they leave', async () => {
    const { base } = draftPage('Verlinkt')
    for (const path of [base, `${base}/`, `${base}/konzept`, `${base}/suche?q=Verlinkt`, `${base}/en`]) {
      const { status, text } = await get(path)
      expect(status).toBe(200)
      const links = [...text.matchAll(/<(?:a|form)\s[^>]*?(?:href|action)="(\/[^"]*)"[^>]*>/g)].filter(([element]) => !element.includes('data-leaves'))
      const outside = links.map(([, address]) => address).filter(address => !address?.startsWith(base))
      expect(links.length).toBeGreaterThan(10)
      expect(outside, path).toEqual([])
    }
    expect((await get(`${base}/suche?q=Verlinkt`)).text).toContain(`href="${base}/entwurf"`)
  })

  it('offers nothing that is only there of what is public: no PDF, no data, no address on paper', async () => {
    const { text } = await get(`${draftPage('Nur hier').base}/konzept`)
    expect(text).not.toMatch(/\.pdf"|page-tools|print-line/)
    expect((await get('/konzept')).text).toContain('href="/konzept.pdf"')
  })

  it('shows several drafts together, and names the first of many', async () => {
    const { base } = preview(Array.from({ length: 5 }, (_, index) => ({ documentId: `d${index}`, title: `Seite ${index}`, content: { title: `Seite ${index}`, slug: `seite-${index}` } })))
    const { text } = await get(`${base}/seite-4`)
    expect(text).toContain('<h1 class="heading-1">Seite 4</h1>')
    expect(visible(text)).toContain('„Seite 2“')
    expect(visible(text)).toContain('und 2 weitere Entwürfe')
    expect(visible(text)).not.toContain('„Seite 3“')
  })

  it('leads back to the page in question', async () => {
    const { base } = draftPage('Zurück')
    expect((await get(`${base}/presse`)).text).toContain(`<a href="${base}">Zur Seite, um die es geht</a>`)
    expect((await get(base)).text).not.toContain('Zur Seite, um die es geht')
  })

  it('is kept by nobody, indexed by nobody, and tells nobody its address', async () => {
    const { base } = draftPage('Geheim')
    const { headers, text } = await get(base)
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'no-referrer' })
    expect(headers).not.toHaveProperty('etag')
    expect(headers).not.toHaveProperty('set-cookie')
    expect(text).toContain('<meta name="robots" content="noindex, nofollow">')
    expect((await get(base, { 'if-none-match': '*' })).status).toBe(200)
    expect((await get('/presse')).text).not.toContain('noindex')
  })

  it('may be framed by the panel, and no other page by anybody', async () => {
    const { base } = draftPage('Rahmen')
    expect((await get(base)).headers['content-security-policy']).toContain(`frame-ancestors ${panel}`)
    for (const path of ['/presse', '/vorschau/unbekannt'])
      expect((await get(path)).headers['content-security-policy']).toContain('frame-ancestors \'none\'')
  })

  it('is asked for anew each time: what is saved is seen at once, what is taken back is gone at once', async () => {
    const { base, token } = draftPage('Erst so')
    expect((await get(base)).text).toContain('Erst so')
    published.ledger.previews.set(token, published.ledger.previews.get(draftPage('Dann so').token) ?? problem(404, 'Fehlt.'))
    expect((await get(base)).text).toContain('Dann so')
    published.ledger.previews.set(token, problem(410, 'Dieser Link wurde zurückgenommen.'))
    expect(await get(base)).toMatchObject({ status: 410, text: expect.stringContaining('Dieser Link wurde zurückgenommen.') })
    expect((await get(`${base}/presse`)).status).toBe(410)
  })

  it('counts only whoever follows the link itself', async () => {
    const { base, token } = draftPage('Gezählt')
    published.ledger.requests.length = 0
    await get(base)
    await get(`${base}?utm_source=mail`)
    await get(`${base}/presse`)
    await get(base, { 'sec-purpose': 'prefetch' })
    await ask(published.site.port, base, {}, 'HEAD')
    expect(published.ledger.requests.filter(line => line.includes('opening=1'))).toEqual(Array.from({ length: 2 }, () => `GET /api/kek/preview/${token}?opening=1`))
  })

  it('loads files that only the draft names through its own address', async () => {
    const file = published.ledger.addFile(Buffer.from('nur im Entwurf'), 'entwurf.pdf', 'application/pdf')
    published.ledger.files.delete(file.sha256)
    published.ledger.draftFiles.set(file.sha256, { bytes: Buffer.from('nur im Entwurf'), mime: 'application/pdf' })
    const { base } = preview([{ type: 'document', title: 'Dokument', content: { title: 'Dokument', kind: 'other', file } }])
    const address = `${base}/media/${file.sha256}/entwurf.pdf`
    expect((await get(base)).text).toContain(`href="${address}"`)
    const { status, headers, text } = await get(address)
    expect({ status, text }).toEqual({ status: 200, text: 'nur im Entwurf' })
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow', 'content-type': 'application/pdf', 'content-security-policy': 'sandbox; default-src \'none\'' })
    expect((await get(`/media/${file.sha256}/entwurf.pdf`)).status).toBe(404)
    expect((await get(`${base}/media/${'0'.repeat(64)}/a.pdf`)).status).toBe(404)
  })

  it('leads on from an old address inside itself, and for this time only', async () => {
    await published.publish('page', 'umzug', { title: 'Umzug', slug: 'alt' })
    const { base } = preview([{ documentId: documentIdOf('page', 'umzug'), title: 'Umzug', content: { title: 'Umzug', slug: 'neu' } }])
    expect(await get(`${base}/alt`)).toMatchObject({ status: 302, headers: { 'location': `${base}/neu`, 'cache-control': 'no-store' } })
    expect(await get(`${base}/Presse/`)).toMatchObject({ status: 302, headers: { location: `${base}/presse` } })
    expect((await get('/alt')).status).toBe(200)
  })

  it('has the band also on pages that are not there', async () => {
    const { base } = draftPage('Fehlt')
    for (const path of ['/gibt-es-nicht', '/_nuxt/x', '/__nuxt_error', '/js/display.js', '/favicon.ico'])
      expect(await get(base + path), path).toMatchObject({ status: 404, headers: { 'cache-control': 'no-store' }, text: expect.stringContaining('preview-band') })
  })
})

describe('no preview', () => {
  it('is a page in the design of the site that says why', async () => {
    for (const path of ['/vorschau/abc', `/vorschau/${'f'.repeat(64)}`, `/vorschau/${'f'.repeat(64)}/presse`]) {
      const { status, headers, text } = await get(path)
      expect(status, path).toBe(404)
      expect(text).toContain('Diese Vorschau ist nicht zu sehen')
      expect(text).toContain('site-header')
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' })
      expect(text).not.toContain('ffff')
    }
  })

  it('is what whoever writes to one gets', async () => {
    expect((await ask(published.site.port, draftPage('Lesen').base, {}, 'POST')).status).toBe(405)
  })

  it('is there while the CMS is away, and the pages go on', async () => {
    const { base } = draftPage('Weg')
    await published.ledger.close()
    expect(await get(base)).toMatchObject({ status: 503, headers: { 'retry-after': '60', 'cache-control': 'no-store' }, text: expect.stringContaining('Redaktionssystem') })
    expect((await get('/presse')).status).toBe(200)
    await published.ledger.listen(Number(new URL(published.ledgerUrl).port))
    expect((await get(base)).status).toBe(200)
  })
})
