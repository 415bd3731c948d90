import type { PlanFile, PlanState } from '@kek/contract'
import type { AddressInfo } from 'node:net'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { foldToHead, planFile, printPlan } from '@kek/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readLedger, startCms } from './cms-process.ts'
import { runCmsScript } from './cms-script.ts'
import { makeTemporaryFolder } from './harness-settings.ts'

const today = '2026-11-26'
const demo = fileURLToPath(new URL('../../../demo/', import.meta.url))
const folders = { file: makeTemporaryFolder(), origin: makeTemporaryFolder(), copy: makeTemporaryFolder() }

const item = (type: string, key: string, data: object, more: object = {}) => ({ type, key, effectiveOn: '2017-10-12', note: null, data, ...more })
/** One document of every kind that a plan has, with everything that could be lost on the way: languages, files, parts, order, half known days. */
const items = [
  item('plan', 'plan', {
    title: 'Kreisentwicklungskonzept 2030',
    shortTitle: 'KEK 2030',
    region: 'Landkreis Ludwigslust-Parchim',
    horizonYear: 2030,
    statuses: [{ key: 'ongoing', label: 'läuft', explanation: 'Es geschieht etwas.' }],
    priorities: [{ key: 'high', label: 'hoch' }],
    timeline: [{ title: 'Beginn', date: '2016', datePrecision: 'year' }],
    aliases: [{ from: '/kek', to: '/konzept' }],
  }),
  item('plan', 'plan', { title: 'Development plan 2030', shortTitle: 'Plan 2030', statuses: [{ key: 'ongoing', label: 'under way' }] }, { locale: 'en', effectiveOn: '2019-01-01', note: 'Translated' }),
  item('approach', 'bus', { title: 'Rufbus', goal: 'wege', themes: ['digital', 'orte'], places: ['parchim'], implementationStatus: 'ongoing', milestones: [{ title: 'Erste Fahrt', date: '05/2019', isReached: true }, { title: 'Letzte Fahrt' }] }),
  item('approach', 'bus', { title: 'Bus on demand', description: 'A *bus*.' }, { locale: 'en', effectiveOn: '2020-02-29', note: 'English' }),
  item('approach', 'bus', { title: 'Ruf-Bus' }, { locale: 'de-simple', effectiveOn: '2020-02-29' }),
  item('goal', 'wege', { title: 'Wege', code: '1.1', field: 'orte' }),
  item('field', 'orte', { title: 'Lebenswerte Orte', image: 'bild', strengths: [{ text: 'Viele Vereine', asOf: '2016-12-31' }, { text: 'Wald' }] }),
  item('field', 'digital', { title: 'Digitalisierung', kind: 'crossCutting' }),
  item('project', 'linie', { title: 'Linie 12', kind: 'example', approaches: ['bus'] }),
  item('place', 'parchim', { name: 'Parchim', key: '13076108', latitude: 53.4265, longitude: 11.8464 }),
  item('image', 'bild', { title: 'Marktplatz', file: 'files/images/field-orte.webp', author: 'Erika Beispiel', licence: 'CC BY 4.0', alternativeText: 'Ein Markt' }),
  item('image', 'abgelaufen', { title: 'Alt', file: 'files/images/field-wirtschaft.webp', author: 'Niemand', licence: 'CC BY 4.0', alternativeText: 'Nichts', validUntil: '2020-12-31' }),
  item('medium', 'bote', { name: 'Landkreisbote', editions: [{ text: 'Nord' }, { text: 'Süd' }] }),
  item('press-article', 'artikel', { title: 'Der Bus kommt', medium: 'bote', date: '09/2018', rights: 'own', file: 'files/press/press-01.pdf', aboutApproaches: ['bus'] }),
  item('press-article', 'zitat', { title: 'Nur zitiert', medium: 'bote', date: '2018-09-02', rights: 'quotation', file: 'files/press/press-02.pdf' }),
  item('document', 'pdf', { title: 'Das Konzept', kind: 'plan', file: 'files/press/press-01.pdf' }),
  item('event', 'forum', { title: 'Regionalforum', kind: 'regionalForum', date: '2016-07-04', time: '18:00', committees: [{ text: 'Kreistag' }], documents: ['pdf'] }),
  item('department', 'amt', { name: 'Fachdienst 61' }),
  item('contact', 'buero', { role: 'Regionalmanagement', department: 'amt', email: 'kek@example.org' }),
  item('slide', 'blatt', { heading: 'Willkommen', image: 'bild', documents: ['pdf'] }),
  item('glossary-term', 'ansatz', { term: 'Handlungsansatz', forms: [{ text: 'Handlungsansätze' }, { text: 'Handlungsansatzes' }], explanation: 'Was getan werden soll.' }),
  item('page', 'impressum', { title: 'Impressum', text: 'Zeile\n\n- „Liste“' }),
]

/** What a site that follows the CMS in a folder gives as its plan. */
async function planIn(dataFolder: string): Promise<string> {
  const cms = await startCms({ dataFolder })
  const entries = await readLedger(cms.origin)
  await cms.stop()
  const states = foldToHead(entries).filter(({ action }) => action === 'publish') as PlanState[]
  return printPlan(planFile(states, today))
}

/** Answers as the site of the first system does: gives its plan, and its files by their hashes. */
class Origin {
  /** Whether it has lost its documents. */
  isIncomplete = true
  readonly #plan: string
  readonly #server = createServer((request, response) => {
    const [, sha256] = /^\/media\/([0-9a-f]{64})\/(.+)$/.exec(request.url ?? '') ?? []
    const isLost = this.isIncomplete && request.url?.endsWith('.pdf')
    if (request.url === '/daten/plan.json')
      response.end(this.#plan)
    else if (sha256 === undefined || isLost)
      response.writeHead(404).end()
    else
      readFile(join(folders.origin.folder, 'media', sha256)).then(bytes => response.end(bytes), () => response.writeHead(500).end())
  })

  constructor(plan: string) {
    this.#plan = plan
  }

  async listen(): Promise<string> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/daten/plan.json`
  }

  close(): void {
    this.#server.close()
  }
}

let plan: string
let origin: Origin
let address: string

beforeAll(async () => {
  const path = join(folders.file.folder, 'import.json')
  await cp(join(demo, 'files'), join(folders.file.folder, 'files'), { recursive: true })
  await writeFile(path, JSON.stringify({ format: 'kek-import/1', documents: items }))
  const { code, output } = await runCmsScript('import', [path], { dataFolder: folders.origin.folder })
  expect(code, output).toBe(0)
  plan = await planIn(folders.origin.folder)
  origin = new Origin(plan)
  address = await origin.listen()
})
afterAll(() => {
  origin?.close()
  for (const { remove } of Object.values(folders))
    remove()
})

it('takes nothing of a document whose file is nowhere to be had, and says so', async () => {
  const { code, output } = await runCmsScript('import', [address], { dataFolder: folders.copy.folder })
  expect(code).toBe(1)
  expect(output).toContain('„press-01.pdf“')
  expect(output).toContain('nirgends zu finden')
})

it('gives the same plan, byte for byte, on a system that had none', async () => {
  origin.isIncomplete = false
  const { code, output } = await runCmsScript('import', [address], { dataFolder: folders.copy.folder })
  expect(code, output).toBe(0)
  expect(await planIn(folders.copy.folder)).toBe(plan)
})

it('holds every type, and leaves out what the public may not have', () => {
  const { documents } = JSON.parse(plan) as PlanFile
  expect(Object.entries(documents).filter(([, list]) => list.length === 0)).toEqual([])
  expect(plan).not.toContain('Alt"')
  expect(documents['press-article']?.map(({ content }) => [content.title, (content.file as { name: string } | null)?.name])).toEqual(expect.arrayContaining([['Der Bus kommt', 'press-01.pdf'], ['Nur zitiert', undefined]]))
})
