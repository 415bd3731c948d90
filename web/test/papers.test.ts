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

  it('sets a comparison whole, with the hashes of both states, and keeps it; what cannot be compared is not there', async () => {
    const { ledger } = published
    const seq = ledger.entries.length
    const [then, version] = ['2018-01-01', { title: 'Beschluss 2017', slug: 'beschluss', seq, headHash: ledger.entries.at(-1)?.hash, adoptedOn: '2017-10-12', adoptedBy: 'Kreistag' }]
    await published.publish('adopted-version', 'beschluss', version)
    await published.publish('goal', 'praxen', { code: '1.1', title: 'Praxen überall', parent: 'gesundheit', order: 1 })
    const address = '/fassungen/beschluss/vergleich.pdf'
    expect((await get('/fassungen/beschluss/vergleich?teil=feld-lebenswerte-orte')).text).toContain(`<a href="${address}" type="application/pdf">`)
    const answer = await get(address)
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf', 'content-disposition': expect.stringMatching(/filename="vergleich-beschluss-heute-\d{4}-\d\d-\d\d\.pdf"/) } })
    const { info, metadata, roles, pages, text, links, outline } = await readPdf(answer.body)
    expect([info.Language, info.Title, metadata['pdfuaid:part']]).toEqual(['de', expect.stringContaining('Vergleich: „Beschluss 2017“ und Stand vom'), '1'])
    const cover = pages[0]?.replaceAll(/\s/g, '') ?? ''
    expect([ledger.entries[seq - 1]?.hash, ledger.entries.at(-1)?.hash].filter(hash => !cover.includes(hash ?? '–'))).toEqual([])
    expect(text.replaceAll(/\s/g, '')).toContain('−[entfernt:aufdemLand]+[neu:überall]')
    expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'L']))
    expect(outline.map(({ title }) => title)).toEqual(['Übersicht', 'Lebenswerte Orte'])
    expect(links).toContainEqual(expect.stringMatching(/^https?:\/\/[^/]+\/fassungen\/beschluss\/ziele\/praxen-auf-dem-land$/))
    const files = await kept()
    expect((await get(address)).headers.etag).toBe(answer.headers.etag)
    expect(await kept()).toEqual(files)
    const english = await readPdf((await get(`/en${address}?mit=${then}&art=neu`)).body)
    expect([english.info.Language, english.info.Title]).toEqual(['en', expect.stringContaining('state of 1 January 2018')])
    for (const missing of ['/fassungen/nie/vergleich.pdf', `${address}?mit=nie`, '/stand/2999-01-01/vergleich.pdf', `/stand/${then}/fassungen/beschluss/vergleich.pdf`, `/fassungen/beschluss/stand/${then}/vergleich.pdf`])
      expect([missing, (await get(missing)).status]).toEqual([missing, 404])
  })

  it('has a picture for links to a page', async () => {
    const picture = await get(`/teilen${bus}.png`)
    expect(picture.headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(picture).toMatchObject({ status: 200, headers: { 'content-type': 'image/png' } })
    expect((await get('/teilen/nie.png')).status).toBe(404)
  })
})
