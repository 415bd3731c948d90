import type { BuiltSite } from './built-site.ts'
import type { ImportItem } from './import-content.ts'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBuiltSite } from './built-site.ts'
import { fillLedger } from './fill-ledger.ts'
import { ask } from './http-client.ts'
import { LedgerStandIn } from './ledger-stand-in.ts'

interface Page { readonly status: number, readonly html: string }

/** What a page says to people: without its tags, and without what is data for machines. */
const textOf = (html: string) => html.replace(/<script\b.*?<\/script>/gs, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

/** Everything of the first customer's that must not be in the software itself. */
const foreign = /Handlungsans[aä]tz|Ludwigslust|Parchim|KEK|Handlungsfeld|Querschnittsthem|Teilziel|themes\/lup/

/** The built site with an import file, and every page that its own links lead to from its front pages. */
function useCounty(name: string): { readonly pages: Map<string, Page>, get: (path: string) => Promise<string> } {
  const pages = new Map<string, Page>()
  const ledger = new LedgerStandIn()
  let site: BuiltSite | undefined
  let folder = ''
  const shared = { pages, get: async (path: string) => (await ask(site?.port ?? 0, path)).text }

  beforeAll(async () => {
    const { documents } = JSON.parse(readFileSync(new URL(`../../demo/other-counties/${name}.json`, import.meta.url), 'utf8')) as { readonly documents: readonly ImportItem[] }
    fillLedger(ledger, documents, () => {
      throw new Error('Die erfundenen Kreise haben keine Dateien.')
    })
    folder = await mkdtemp(join(tmpdir(), 'kek-county-'))
    site = await startBuiltSite({ KEK_LEDGER_URL: await ledger.listen(), KEK_REPLICA_DIR: folder })
    while ((JSON.parse(await shared.get('/healthz')) as { seq: number }).seq < ledger.entries.length);
    const waiting = ['/', '/en', '/leichte-sprache', '/suche?q=Beispiel', '/ansaetze?feld=wohnen&stand=open', '/gibt-es-nicht']
    for (const path of waiting) {
      const { status, text, headers } = await ask(site.port, path)
      if (!String(headers['content-type']).startsWith('text/html'))
        continue
      pages.set(path, { status, html: text })
      for (const [, href = ''] of text.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)) {
        const next = href.replaceAll('&amp;', '&')
        // The handbook speaks of the CMS's own forms, in whatever words those have; other states are the same pages once more.
        if (!waiting.includes(next) && !/\/handbuch|\/(?:fassungen|stand)\/|\/suche\?|ansaetze\?/.test(next))
          waiting.push(next)
      }
    }
  })
  afterAll(async () => {
    site?.process.kill('SIGKILL')
    await ledger.close()
    await rm(folder, { recursive: true, force: true })
  })
  return shared
}

/** What holds on every page of any county. */
function itHoldsEverywhere({ pages }: ReturnType<typeof useCounty>, region: string, least: number): void {
  it('answers every page that a link leads to', () => {
    expect(pages.size).toBeGreaterThan(least)
    expect([...pages].filter(([path, { status }]) => status !== (path.endsWith('/gibt-es-nicht') ? 404 : 200)).map(([path]) => path)).toEqual([])
  })

  it('has no word, name or picture of another county on any page', () => {
    expect([...pages].flatMap(([path, { html }]) => foreign.exec(html)?.[0] ? [`${path}: ${foreign.exec(html)?.[0]}`] : [])).toEqual([])
  })

  it('has no empty heading, list or link, and the county\'s name in head and title', () => {
    for (const [path, { html }] of pages) {
      expect(html.replace(/<!--.*?-->/gs, '').match(/<(h[1-6]|ul|ol|a)\b[^>]*>\s*<\/\1>/g) ?? [], path).toEqual([])
      expect(/<title>(.*?)<\/title>/.exec(html)?.[1], path).toContain(region)
      expect(html.match(/<h1\b/g), path).toHaveLength(1)
    }
  })

  it('shows no text that a translation forgot to fill', () => {
    expect([...pages].filter(([, { html }]) => /\{\w+\}/.test(textOf(html))).map(([path]) => path)).toEqual([])
  })
}

describe('a county with nine fields and measures directly under them', () => {
  const county = useCounty('beispielmoor')
  itHoldsEverywhere(county, 'Landkreis Beispielmoor', 100)

  it('wears its own look', async () => {
    const html = await county.get('/')
    expect(html).toContain('data-look="moor"')
    const sign = readFileSync(new URL('../public/themes/moor/logo.svg', import.meta.url), 'utf8').trim()
    expect(decodeURIComponent(/<link[^>]+rel="icon"[^>]+href="data:image\/svg\+xml,([^"]+)"/.exec(html)?.[1] ?? '')).toBe(sign)
    expect(html).not.toContain('/gestaltung/')
  })

  it('counts and names its levels in its own words', async () => {
    const concept = textOf(await county.get('/konzept'))
    expect(concept).toContain('9 Schwerpunkte')
    expect(concept).toContain('20 Maßnahmen')
    expect(concept).not.toMatch(/Absicht|\b0 /)
    const field = await county.get('/konzept/klima-und-moorschutz')
    expect(field).toMatch(/<h2[^>]*>\s*Maßnahmen\s*<\/h2>/)
    expect(field).not.toContain('Absichten')
  })

  it('leads from a measure up to its field, and on to its neighbours', async () => {
    const page = await county.get('/ansaetze/torfbruch-bei-beispielow-wieder-vernaessen')
    const way = /<nav class="breadcrumb".*?<\/nav>/s.exec(page)?.[0] ?? ''
    expect(textOf(way).trim().split(/\s{2,}|(?<=\S) (?=Konzept|Klima)/)).toEqual(['Startseite', 'Konzept', 'Klima und Moorschutz'])
    expect(textOf(page)).toContain('Maßnahme 1.1')
    expect(page).toContain('href="/ansaetze/schattenplaetze-an-allen-haltestellen-pflanzen"')
    expect(textOf(page)).toContain('Leitlinien, die hier berührt werden')
  })

  it('finds a measure and calls it so', async () => {
    expect(textOf(await county.get('/suche?q=Torfbruch'))).toContain('Maßnahme · Klima und Moorschutz')
  })

  it('says how far it is, with its own statuses', async () => {
    const page = textOf(await county.get('/stand-der-umsetzung'))
    for (const words of ['Schwerpunkte im Vergleich', 'noch offen', 'abgeschlossen', 'bis 2040', 'Klein Muster'])
      expect(page).toContain(words)
    expect(textOf(await county.get('/ansaetze?stand=running&zeit=later'))).toContain('1 Maßnahme')
  })
})

describe('a town with flat goals and projects under several fields', () => {
  const town = useCounty('beispielau')
  itHoldsEverywhere(town, 'Stadt Beispielau', 40)

  it('wears a look in colours of its own', async () => {
    const [, href = ''] = /<link[^>]+href="(\/gestaltung\/[^"]+)"/.exec(await town.get('/')) ?? []
    expect(href).toMatch(/^\/gestaltung\/moor_brand-12395b_accent-ffd166_action-0b4f8a_blue-23509e\.[0-9a-f]{8}\.css$/)
    expect(await town.get(href)).toContain('--kek-brand:#12395b')
  })

  it('counts and names what it has, and says nothing of what it has not', async () => {
    const concept = textOf(await town.get('/konzept'))
    for (const words of ['4 Leitthemen', '8 Stadtziele', '2 Projekte', '2 Projekte in Planung'])
      expect(concept).toContain(words)
    expect(concept).not.toMatch(/Maßnahme|Stand der Umsetzung/)
    expect(await town.get('/')).not.toContain('stand-der-umsetzung')
  })

  it('shows a project under each of its fields, and each of its fields with the project', async () => {
    for (const field of ['gruen-und-wasser', 'kurze-wege', 'miteinander'])
      expect(await town.get(`/konzept/${field}`)).toContain('href="/projekte/ufer-fuer-alle"')
    const project = textOf(await town.get('/projekte/ufer-fuer-alle'))
    for (const words of ['Grün und Wasser', 'Kurze Wege', 'Miteinander', 'Projekt in Planung'])
      expect(project).toContain(words)
  })

  it('has goals without anything under them, and no heading for what is not there', async () => {
    const goal = await town.get('/ziele/kinder-kommen-allein-zur-schule')
    expect(textOf(goal)).toContain('Stadtziel 1')
    expect(textOf(goal)).not.toMatch(/Stadtziele\s|Maßnahmen/)
  })
})
