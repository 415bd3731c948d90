import { pagePaths } from '@kek/contract'
import { describe, expect, it } from 'vitest'
import { childrenOf, parseXml, textOf } from '../../test/parse-xml.ts'
import { readingOf, stateOf } from '../../test/reading-of.ts'
import { resourceAt, siteUrl, textAt } from '../../test/resource-at.ts'
import { sampleItems } from '../../test/sample-items.ts'
import { headView } from './head.ts'

const items = [...sampleItems, { type: 'goal', key: 'gesundheit', locale: 'en', effectiveOn: '2019-01-01', data: { title: 'Health', statement: 'A doctor everywhere.' } }] as const
const state = stateOf(items)
const head = (path: string, locale: 'de' | 'en' = 'de', query = {}) => headView(path, query, readingOf(items, { locale }), siteUrl)
/** What a page says it is about, by type. */
function things(path: string, locale: 'de' | 'en' = 'de') {
  return head(path, locale).data.flatMap((json) => {
    const { '@graph': graph, ...one } = JSON.parse(json) as { readonly '@graph'?: readonly Record<string, unknown>[] } & Record<string, unknown>
    return graph ?? [one]
  })
}

describe('what a page says of where it stands', () => {
  it('is its own address, completely', () => {
    expect(head('/ziele/gesundheit').canonical).toBe('https://kek.example/ziele/gesundheit')
    expect(head('/').canonical).toBe('https://kek.example/')
  })

  it('is its address in the language, where it is translated, and every such page names the others', () => {
    const english = head('/ziele/gesundheit', 'en')
    expect(english.canonical).toBe('https://kek.example/en/ziele/gesundheit')
    expect(english.alternates).toEqual([{ lang: 'de', href: 'https://kek.example/ziele/gesundheit' }, { lang: 'en', href: 'https://kek.example/en/ziele/gesundheit' }])
    expect(head('/ziele/gesundheit').alternates).toEqual(english.alternates)
  })

  it('is the German page, where it only shows the German text', () => {
    expect(head('/konzept/lebenswerte-orte', 'en')).toMatchObject({ canonical: 'https://kek.example/konzept/lebenswerte-orte', alternates: [] })
  })

  it('is the German page for an article, which stays in the language of its newspaper', () => {
    expect(head('/presse/der-arztbus-faehrt', 'en')).toMatchObject({ canonical: 'https://kek.example/presse/der-arztbus-faehrt', alternates: [] })
  })

  describe('of a list that goes on over several pages', () => {
    const numbers = Array.from({ length: 60 }, (_, index) => index)
    const long = readingOf([
      ...sampleItems,
      ...numbers.map(number => ({ type: 'approach' as const, key: `ansatz-${number}`, data: { title: `Ansatz ${number}`, goal: 'praxen', order: number, implementationStatus: 'done' } })),
      ...numbers.map(number => ({ type: 'press-article' as const, key: `artikel-${number}`, data: { title: `Artikel ${number}`, date: '2018-08-23', medium: 'svz' } })),
    ])
    const canonical = (path: string, query: object) => headView(path, { ...query }, long, siteUrl).canonical

    it.each(['/presse', '/ansaetze'])('%s is each of its pages by itself, the last one for every number behind it', (path) => {
      expect(canonical(path, { seite: '2' })).toBe(`https://kek.example${path}?seite=2`)
      expect(canonical(path, { seite: '999' })).toMatch(/\?seite=[34]$/)
      expect(canonical(path, { seite: '1', irgendwas: 'x' })).toBe(`https://kek.example${path}`)
    })

    it('is the whole list, where a filter chose from it', () => {
      expect(canonical('/presse', { seite: '2', jahr: '2018' })).toBe('https://kek.example/presse')
      expect(canonical('/ansaetze', { seite: '2', stand: 'done' })).toBe('https://kek.example/ansaetze')
    })
  })

  it('is that of a comparison with what it compares, whichever changes it shows', () => {
    const canonical = (query: object) => headView('/stand/2018-01-01/vergleich', { ...query }, state.readingIn('de'), siteUrl).canonical
    expect(canonical({ mit: '2017-11-01', art: 'neu' })).toBe('https://kek.example/stand/2018-01-01/vergleich?mit=2017-11-01')
    expect([{}, { mit: 'heute' }, { mit: 'gibt-es-nicht' }].map(canonical)).toEqual(Array.from({ length: 3 }, () => 'https://kek.example/stand/2018-01-01/vergleich'))
  })

  it('is that of a part, where the whole comparison only names what changed in it', () => {
    const pages = (count: number) => stateOf(Array.from({ length: count }, (_, index) => ({ type: 'page' as const, key: `seite-${index}`, effectiveOn: index === 0 ? '2017-01-01' : '2019-01-01', data: { title: `Seite ${index}`, slug: `seite-${index}` } })))
    const canonical = (count: number, teil: string) => headView('/stand/2018-01-01/vergleich', { teil, mit: '2020-01-01' }, pages(count).readingIn('de'), siteUrl).canonical
    expect(canonical(42, 'website')).toBe('https://kek.example/stand/2018-01-01/vergleich?mit=2020-01-01&teil=website')
    expect([canonical(42, 'mond'), canonical(2, 'website')]).toEqual(Array.from({ length: 2 }, () => 'https://kek.example/stand/2018-01-01/vergleich?mit=2020-01-01'))
  })

  it('keeps what a search found out of searches', () => {
    expect(head(pagePaths.search).isListed).toBe(false)
    expect(head(pagePaths.press).isListed).toBe(true)
  })

  it('names a picture for links to it', () => {
    expect(head('/ziele/gesundheit').image).toMatchObject({ href: 'https://kek.example/teilen/ziele/gesundheit.png', width: 1200 })
  })
})

describe('what a page says it is about', () => {
  it('is on the front page the site and who is behind it', () => {
    expect(things('/').map(thing => thing['@type'])).toEqual(['WebSite', 'GovernmentOrganization'])
    expect(things('/')[1]).toMatchObject({ name: 'Landkreis Ludwigslust-Parchim', contactPoint: { email: 'kek@example.org' } })
  })

  it('is a work of the county for every part of the plan, and no law', () => {
    expect(things('/ansaetze/aerztliche-versorgung-mit-dem-bus')).toMatchObject([{ '@type': 'CreativeWork', 'name': 'Ärztliche Versorgung mit dem Bus', 'dateModified': '2017-10-12', 'isPartOf': { name: 'Kreisentwicklungskonzept 2030' } }])
    expect(things('/konzept')).toMatchObject([{ '@type': 'CreativeWork', 'datePublished': '2017-10-12' }])
  })

  it('is what the newspaper wrote, and in which', () => {
    expect(things('/presse/der-arztbus-faehrt')).toMatchObject([{ '@type': 'NewsArticle', 'headline': 'Der Arztbus fährt', 'datePublished': '2018-08-23', 'isPartOf': { '@type': 'Newspaper', 'name': 'Schweriner Volkszeitung, Parchimer Zeitung' } }])
  })

  it('is events, where they happened and when', () => {
    expect(things('/prozess')).toMatchObject([{ '@type': 'Event', 'name': 'Auftaktforum', 'startDate': '2016-07-04', 'location': { name: 'Parchim' } }])
  })

  it('is data, each with what a search for data asks for: a description of 50 to 5000 characters, and what type a file has', () => {
    // https://developers.google.com/search/docs/appearance/structured-data/dataset
    const [catalogue] = things('/daten') as { readonly dataset: readonly { readonly name: string, readonly description: string, readonly distribution: readonly Record<string, string>[] }[] }[]
    expect(catalogue?.dataset.length).toBeGreaterThan(10)
    expect(catalogue?.dataset.filter(({ description }) => description.length < 50 || description.length > 5000)).toEqual([])
    expect(catalogue?.dataset[0]?.distribution).toEqual([
      { '@type': 'DataDownload', 'contentUrl': `${siteUrl}/daten/plan.json`, 'encodingFormat': 'application/json' },
      { '@type': 'DataDownload', 'contentUrl': `${siteUrl}/konzept.atom`, 'encodingFormat': 'application/atom+xml' },
    ])
  })

  it('can end no element of the page, whatever people wrote', () => {
    const spoilt = readingOf([{ type: 'goal', key: 'x', data: { title: '</script><script>alert(1)</script>', slug: 'x' } }])
    expect(headView('/ziele/x', {}, spoilt, siteUrl).data.join()).not.toContain('<')
  })
})

describe('the map of the site', () => {
  const addresses = async () => childrenOf(parseXml(await textAt('/sitemap.xml', state)), 'url')

  it('lists every page once, in the languages in which it is there', async () => {
    const listed = (await addresses()).map(url => textOf(url, 'loc'))
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed).toEqual(expect.arrayContaining(['https://kek.example/', 'https://kek.example/konzept/lebenswerte-orte', 'https://kek.example/ziele/gesundheit', 'https://kek.example/en/ziele/gesundheit', 'https://kek.example/impressum']))
    expect(listed).not.toContain('https://kek.example/en/konzept/lebenswerte-orte')
    expect(listed.filter(address => /(?:suche|barriere-melden)$/.test(address))).toEqual([])
    expect(listed.filter(address => address.includes('/presse/'))).toEqual(['https://kek.example/presse/der-arztbus-faehrt'])
  })

  it('says when what stands there became public, and which pages are the same in another language', async () => {
    const goal = (await addresses()).find(url => textOf(url, 'loc').endsWith('/ziele/gesundheit'))!
    expect(textOf(goal, 'lastmod')).toBe(state.snapshot.get('goal', state.snapshot.all('goal')[0]?.documentId)?.at)
    expect(childrenOf(goal, 'link').map(({ attributes }) => attributes.hreflang)).toEqual(['de', 'en'])
  })

  it('has no parts while one file holds it', async () => {
    expect(await resourceAt('/sitemap-1.xml', state)).toBeUndefined()
  })

  it('is an index of parts where it is more than a file may hold, and each address stands in one of them', async () => {
    const many = stateOf([...sampleItems, ...Array.from({ length: 50_100 }, (_, index) => ({ type: 'page' as const, key: `seite-${index}`, data: { title: `Seite ${index}`, slug: `seite-${index}` } }))])
    const parts = childrenOf(parseXml(await textAt('/sitemap.xml', many)), 'sitemap')
    expect(parts.map(part => textOf(part, 'loc'))).toEqual(['https://kek.example/sitemap-1.xml', 'https://kek.example/sitemap-2.xml'])
    expect(parts.map(part => textOf(part, 'lastmod')).every(moment => !Number.isNaN(Date.parse(moment)))).toBe(true)
    const listed = await Promise.all([1, 2].map(async number => [...(await textAt(`/sitemap-${number}.xml`, many)).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)))
    expect(listed[0]).toHaveLength(50_000)
    const all = new Set(listed.flat())
    expect(all.size).toBe(listed.flat().length)
    expect(['/', '/seite-0', '/seite-50099'].filter(path => !all.has(`https://kek.example${path}`))).toEqual([])
    expect(await resourceAt('/sitemap-3.xml', many)).toBeUndefined()
  })

  it('is about what is public today, in all languages at once', async () => {
    expect(await resourceAt('/en/sitemap.xml', state)).toBeUndefined()
    expect(await resourceAt('/sitemap.xml', state, '/stand/2018-01-01')).toBeUndefined()
  })
})

it('tells robots where the map is, and what is not for them', async () => {
  const robots = (await textAt('/robots.txt', state)).split('\n')
  expect(robots).toEqual(expect.arrayContaining(['Disallow: /vorschau/', 'Disallow: /stand/', 'Sitemap: https://kek.example/sitemap.xml']))
})

it('tells language models what stands where, and under which licence', async () => {
  const text = await textAt('/llms.txt', state)
  expect(text.split('\n')[0]).toBe('# Kreisentwicklungskonzept 2030')
  expect(text).toContain('- [Lebenswerte Orte](https://kek.example/konzept/lebenswerte-orte): Wohnen, Versorgung und Gemeinschaft.')
  expect(text).toContain('https://kek.example/daten/plan.json')
  expect(text).toContain('Lizenz: ')
})
