import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ask } from './http-client.ts'
import { usePublishedSite } from './published-site.ts'
import { readPdf } from './read-pdf.ts'

const published = usePublishedSite()
const get = (path: string, headers: Readonly<Record<string, string>> = {}) => ask(published.site.port, path, headers)
const kept = () => readdir(join(published.folder, 'papers')).catch(() => [])
const bus = '/ansaetze/aerztliche-versorgung-mit-dem-bus'

describe('the built site', () => {
  it('sets the plan once for all who ask at once, while it goes on to answer pages, and keeps it', async () => {
    const papers = Array.from({ length: 30 }, () => get('/konzept.pdf'))
    const page = await get('/kontakt')
    expect(page.status).toBe(200)
    const answers = await Promise.all(papers)
    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers['content-type']} ${headers.etag}`)).size).toBe(1)
    expect(answers[0]).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf', 'content-disposition': expect.stringMatching(/^inline; filename="konzept-\d{4}-\d\d-\d\d\.pdf"/) } })
    expect((await kept()).length).toBe(1)
    expect(await get('/konzept.pdf', { 'if-none-match': answers[0]?.headers.etag ?? '' })).toMatchObject({ status: 304, text: '' })
  })

  it.each(['/konzept/lebenswerte-orte', '/ziele/gesundheit', bus, '/projekte/arztbus', '/en/konzept', '/leichte-sprache/konzept'])('offers %s as a PDF, which is one for everyone', async (path) => {
    expect((await get(path)).text).toContain(`<a href="${path}.pdf" type="application/pdf">`)
    const { metadata } = await readPdf((await get(`${path}.pdf`)).body)
    expect(metadata['pdfuaid:part']).toBe('1')
  })

  it('has none of what there is not, and leads to where an element has moved', async () => {
    expect((await get('/konzept/nie.pdf')).status).toBe(404)
    expect((await get('/presse')).text).not.toContain('.pdf"')
    await published.publish('project', 'arztbus', { title: 'Arztbus', kind: 'example', slug: 'arztbus-neu' })
    expect(await get('/projekte/arztbus.pdf')).toMatchObject({ status: 301, headers: { location: '/projekte/arztbus-neu.pdf' } })
  })

  it('sets an earlier day with its own day, and with links that stay in it', async () => {
    const { info, links, pages } = await readPdf((await get(`/stand/2018-01-01${bus}.pdf`)).body)
    expect(info.CreationDate).toBe('D:20180101000000Z')
    expect(pages.join(' ')).toMatch(/1\. Januar\s2018, Eintrag \d+/)
    expect(links.filter(link => link !== '#' && !link.includes('/stand/2018-01-01/'))).toEqual([])
  })

  it('has a picture for links to a page', async () => {
    const picture = await get(`/teilen${bus}.png`)
    expect(picture.headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(picture).toMatchObject({ status: 200, headers: { 'content-type': 'image/png' } })
    expect((await get('/teilen/nie.png')).status).toBe(404)
  })
})
