import { describe, expect, it } from 'vitest'
import { ask } from './http-client.ts'
import { parseXml } from './parse-xml.ts'
import { usePublishedSite } from './published-site.ts'

const published = usePublishedSite()
const get = (path: string) => ask(published.site.port, path)
const head = (html: string) => html.slice(0, html.indexOf('</head>'))
const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
const links = (html: string, rel: string) => [...head(html).matchAll(/<link [^>]*>/g)].map(([tag]) => tag).filter(tag => attribute(tag, 'rel') === rel)

describe('the site gives data', () => {
  it.each([
    ['/presse.csv?jahr=2018', 'text/csv; charset=utf-8; header=present'],
    ['/presse.json', 'application/json; charset=utf-8'],
    ['/daten/plan.json', 'application/json; charset=utf-8'],
    ['/daten/plan.schema.json', 'application/schema+json; charset=utf-8'],
    ['/daten/katalog.jsonld', 'application/ld+json; charset=utf-8'],
    ['/konzept.atom', 'application/atom+xml; charset=utf-8'],
    ['/prozess.ics', 'text/calendar; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
  ])('%s as %s, with a tag by which nothing is sent twice', async (path, type) => {
    const { status, headers, text } = await get(path)
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type })
    expect(text).not.toBe('')
    expect((await ask(published.site.port, path, { 'If-None-Match': String(headers.etag) })).status).toBe(304)
  })

  it('that scripts of other sites may read', async () => {
    expect((await get('/presse.json')).headers['access-control-allow-origin']).toBe('*')
    expect((await get('/presse')).headers['access-control-allow-origin']).toBeUndefined()
  })

  it('and nothing where there is nothing', async () => {
    expect((await get('/daten/wuensche.csv')).status).toBe(404)
    expect((await get('/ziele/gibt-es-nicht.atom')).status).toBe(404)
  })
})

describe('a page', () => {
  it('says where it stands, and what of it can be subscribed to', async () => {
    const { text } = await get('/presse?jahr=2018')
    expect(links(text, 'canonical').map(tag => attribute(tag, 'href'))).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/presse$/)])
    expect(links(text, 'alternate').map(tag => attribute(tag, 'type'))).toEqual(expect.arrayContaining(['application/atom+xml', 'text/csv', 'application/json']))
    expect((await get('/presse.atom')).text).toSatisfy((feed: string) => parseXml(feed).name === 'feed')
  })

  it.each(['/', '/konzept', '/presse', '/prozess', '/kontakt', '/dokumente', '/bildnachweis', '/daten', '/impressum', '/en'])('%s has a description and says in data what it is', async (path) => {
    const { text } = await get(path)
    expect(/<meta name="description" content="[^"]{5,}"/.test(text), text.slice(0, 2000)).toBe(true)
    const data = [...text.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)].map(([, json]) => JSON.parse(String(json)) as { readonly '@context': string })
    expect(data.length).toBeGreaterThan(0)
    expect(new Set(data.map(thing => thing['@context']))).toEqual(new Set(['https://schema.org']))
  })

  it('that shows a day of the past is kept out of searches and says nothing else', async () => {
    const { text, headers, status } = await get('/stand/2018-12-31/konzept')
    expect(status).toBe(200)
    expect(headers['x-robots-tag']).toBe('noindex')
    expect(links(text, 'canonical')).toEqual([])
    expect(text).not.toContain('application/ld+json')
  })

  it('that is not there says nothing to searches', async () => {
    const { text } = await get('/gibt-es-nicht')
    expect(links(text, 'canonical')).toEqual([])
  })
})
