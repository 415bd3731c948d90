import type { LedgerEntry } from '@kek/contract'
import type { TestCms } from './boot-strapi.ts'
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'

interface Outcome { readonly key: string, readonly result: string, readonly reason?: string }

let cms: TestCms

const item = (type: string, key: string, data: object, more: object = {}) => ({ type, key, effectiveOn: '2017-10-12', note: null, data, ...more })
const goal = item('goal', 'ziel', { title: 'Gesundheit', field: 'orte' })
const approach = item('approach', 'praxen', { title: 'Praxen', goal: 'ziel', themes: ['digital'] })
const rated = item('approach', 'praxen', { priority: 'high' }, { effectiveOn: '2018-08-31', note: 'Prioritäten gesetzt' })
const plan = [approach, goal, item('field', 'orte', { title: 'Lebenswerte Orte' }), item('field', 'digital', { title: 'Digitalisierung', kind: 'crossCutting' }), rated]

async function run(documents: readonly object[], format = 'kek-import/1'): Promise<Outcome[]> {
  const path = join(cms.dataFolder, 'import.json')
  await writeFile(path, JSON.stringify({ format, documents }))
  return cms.strapi.plugin('kek').service('importer').run(path) as Promise<Outcome[]>
}
const ledger = async () => ((await cms.ask('/api/kek/changes', { token: null })).body as { entries: LedgerEntry[] }).entries
/** What became public after a number of entries, in order. */
const titlesSince = async (count: number) => (await ledger()).slice(count).map(entry => entry.content?.title)
const results = (outcomes: readonly Outcome[]) => outcomes.map(({ key, result }) => `${key} ${result}`)

async function documentOf(title: string): Promise<string> {
  return (await ledger()).find(entry => entry.content?.title === title)?.documentId ?? ''
}

/** The way of an editor: the panel's own address for a page, with what to do there. */
const edit = (documentId: string, path: string, body: object) => cms.ask(`/content-manager/collection-types/plugin::kek.page/${documentId}${path}`, { method: path.startsWith('/') ? 'POST' : 'PUT', body })

/** Lets the next write of a row with these values fail, as it does when a process ends in the middle. */
function failOnce(model: string, values: Readonly<Record<string, unknown>>): void {
  const fail = ({ params }: { readonly params: { readonly data?: Readonly<Record<string, unknown>> } }): void => {
    if (Object.entries(values).some(([key, value]) => params.data?.[key] !== value))
      return
    stop()
    throw new Error('Abgebrochen.')
  }
  const stop = cms.strapi.db.lifecycles.subscribe({ models: [model], beforeCreate: fail, beforeUpdate: fail })
}

beforeAll(async () => {
  cms = await bootStrapi()
})
afterAll(() => cms.close())

describe('an import', () => {
  it('publishes each state with the day from which it held, also where a target comes later in the file', async () => {
    expect(results(await run(plan))).toEqual(['praxen created', 'ziel created', 'orte created', 'digital created', 'praxen created'])
    const entries = await ledger()
    const ids = new Map(entries.map(entry => [entry.content?.slug, entry.documentId]))
    expect(entries.map(entry => [entry.type, entry.effectiveOn, entry.note])).toEqual([
      ['approach', '2017-10-12', null],
      ['goal', '2017-10-12', null],
      ['field', '2017-10-12', null],
      ['field', '2017-10-12', null],
      ['approach', '2018-08-31', 'Prioritäten gesetzt'],
    ])
    expect(entries[0]?.content).toMatchObject({ goal: ids.get('gesundheit'), themes: [ids.get('digitalisierung')], priority: null })
    expect(entries[4]?.content).toMatchObject({ title: 'Praxen', goal: ids.get('gesundheit'), priority: 'high' })
  })

  it('run again changes nothing', async () => {
    const before = await ledger()
    expect(new Set((await run(plan)).map(outcome => outcome.result))).toEqual(new Set(['unchanged']))
    expect(await ledger()).toEqual(before)
  })

  it('takes over what changed in the file, without doubling anything', async () => {
    const before = await ledger()
    const changed = plan.map(entry => entry === goal ? { ...goal, data: { ...goal.data, title: 'Gesundheit und Pflege' } } : entry)
    expect(results(await run(changed))).toEqual(['praxen unchanged', 'ziel changed', 'orte unchanged', 'digital unchanged', 'praxen unchanged'])
    const gained = (await ledger()).slice(before.length)
    expect(gained.map(entry => [entry.documentId, entry.content?.title])).toEqual([[before[1]?.documentId, 'Gesundheit und Pflege']])
    await run(plan)
  })

  it('never overwrites what an editor changed since', async () => {
    const documentId = (await ledger()).find(entry => entry.type === 'field')?.documentId
    await cms.ask(`/content-manager/collection-types/plugin::kek.field/${documentId}`, { method: 'PUT', body: { title: 'Orte, an denen man gern lebt' } })
    const changed = plan.map(entry => entry.key === 'orte' ? { ...entry, data: { title: 'Lebenswerte Dörfer' } } : entry)
    const before = await ledger()
    expect((await run(changed)).find(outcome => outcome.key === 'orte')).toMatchObject({ result: 'kept', reason: expect.stringContaining('im CMS geändert') })
    expect(await ledger()).toEqual(before)
  })

  describe('of a document that an editor has changed', () => {
    it('keeps it also when the file gains a further state', async () => {
      const first = item('page', 'bearbeitet', { title: 'Aus der Datei' })
      await run([first])
      await edit(await documentOf('Aus der Datei'), '/actions/publish', { title: 'Von Hand' })
      const before = await ledger()
      const outcomes = await run([first, item('page', 'bearbeitet', { title: 'Aus der Datei, zweiter Stand' })])
      expect(results(outcomes)).toEqual(['bearbeitet unchanged', 'bearbeitet kept'])
      expect(outcomes[1]?.reason).toContain('im CMS geändert')
      expect(await ledger()).toEqual(before)
    })

    it('leaves the plan alone that was written here, in every language, where the file has another', async () => {
      await cms.ask('/content-manager/single-types/plugin::kek.plan', { method: 'PUT', body: { title: 'Unser Konzept', shortTitle: 'KEK', region: 'Hier' } })
      const before = await ledger()
      const outcomes = await run([item('plan', 'fremd', { title: 'Deren Konzept', shortTitle: 'D', region: 'Dort' }), item('plan', 'fremd', { title: 'Their plan', shortTitle: 'D' }, { locale: 'en' })])
      expect(outcomes).toMatchObject([1, 2].map(() => ({ result: 'kept', reason: expect.stringContaining('von Hand') })))
      expect(await ledger()).toEqual(before)
      expect((await cms.ask('/content-manager/single-types/plugin::kek.plan')).body).toMatchObject({ data: { title: 'Unser Konzept' } })
    })

    it('leaves it withdrawn', async () => {
      const first = item('page', 'zurueckgezogen', { title: 'Nicht mehr' })
      await run([first])
      await edit(await documentOf('Nicht mehr'), '/actions/unpublish', {})
      const before = await ledger()
      const [, further] = await run([first, item('page', 'zurueckgezogen', { text: 'Doch.' })])
      expect(further).toMatchObject({ result: 'kept', reason: expect.stringContaining('zurückgezogen') })
      expect(await ledger()).toEqual(before)
    })

    it('keeps a translation made by hand', async () => {
      const first = item('page', 'uebersetzt', { title: 'Deutsch' })
      await run([first])
      await edit(await documentOf('Deutsch'), '?locale=en', { title: 'By hand' })
      const [, translation] = await run([first, item('page', 'uebersetzt', { title: 'From the file' }, { locale: 'en' })])
      expect(translation).toMatchObject({ result: 'kept', reason: expect.stringContaining('von Hand') })
    })
  })

  it('does not take for an editor what it wrote itself: structure goes from one language to the others', async () => {
    const states = [
      item('approach', 'zweisprachig', { title: 'Zweisprachig', goal: 'spaeter' }),
      item('approach', 'zweisprachig', { title: 'Bilingual' }, { locale: 'en' }),
      item('approach', 'zweisprachig', { priority: 'high' }),
      item('approach', 'zweisprachig', { statusNote: 'Under way' }, { locale: 'en' }),
      item('goal', 'spaeter', { title: 'Später', field: 'orte' }),
      item('field', 'orte', { title: 'Lebenswerte Orte' }),
      item('approach', 'zweisprachig', { timeClass: 'short' }),
    ]
    const outcomes = await run(states)
    expect(outcomes.map(({ result, reason }) => reason ?? result)).toEqual(['created', 'created', 'created', 'created', 'created', expect.any(String), 'created'])
    const german = (await ledger()).filter(entry => entry.locale === 'de').at(-1)
    expect(german?.content).toMatchObject({ title: 'Zweisprachig', goal: await documentOf('Später'), priority: 'high', timeClass: 'short' })
  })

  it('of a plan takes a file by its bytes, whatever has become of the one in the library', async () => {
    const [bytes, others] = ['Wie beschlossen.', 'Wie ersetzt.'].map(text => Buffer.from(text)) as [Buffer, Buffer]
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const place = join(cms.dataFolder, 'copy/plan.json')
    await mkdir(join(cms.dataFolder, 'copy/media', sha256), { recursive: true })
    await writeFile(join(cms.dataFolder, 'copy/media', sha256, 'wortlaut.txt'), bytes)
    const document = (title: string) => ({
      id: title.toLowerCase(),
      effectiveOn: '2017-10-12',
      note: null,
      translations: {},
      content: { title, kind: 'plan', isWorkingVersion: false, version: null, date: null, datePrecision: null, pages: null, description: null, order: null, file: { sha256, name: 'wortlaut.txt', mime: 'text/plain', size: bytes.length, width: null, height: null } },
    })
    const read = async (...titles: readonly string[]) => {
      await writeFile(place, JSON.stringify({ format: 'kek-plan/1', documents: { document: titles.map(document) } }))
      return (await cms.strapi.plugin('kek').service('importer').run(place) as Outcome[]).map(({ key, result, reason }) => `${key} ${reason ?? result}`)
    }
    expect(await read('Wortlaut')).toEqual(['wortlaut created'])
    const { id } = await cms.strapi.db.query('plugin::upload.file').findOne({ where: { name: 'wortlaut.txt' } }) as { id: number }
    const filepath = join(cms.dataFolder, 'ersetzt.txt')
    await writeFile(filepath, others)
    await cms.strapi.plugin('upload').service('upload').replace(id, { data: { fileInfo: { name: 'wortlaut.txt' } }, file: { filepath, originalFilename: 'wortlaut.txt', mimetype: 'text/plain', size: others.length } })
    expect(await read('Wortlaut', 'Abschrift')).toEqual(['wortlaut unchanged', 'abschrift created'])
    expect((await ledger()).at(-1)?.content).toMatchObject({ title: 'Abschrift', file: { sha256 } })
  })

  describe('of a corrected earlier state', () => {
    const states = (first: string) => [item('page', first.slice(0, 3), { title: first }), item('page', first.slice(0, 3), { title: `${first.slice(0, 3)} heute` }, { effectiveOn: '2018-08-31' })]

    it('publishes the later ones again, so that the public ends at the last', async () => {
      await run(states('eins 2017'))
      const before = (await ledger()).length
      expect(results(await run(states('eins 2017, berichtigt')))).toEqual(['ein changed', 'ein changed'])
      expect(await titlesSince(before)).toEqual(['eins 2017, berichtigt', 'ein heute'])
      expect(new Set((await run(states('eins 2017, berichtigt'))).map(({ result }) => result))).toEqual(new Set(['unchanged']))
    })

    it('does so in the next run when this one ends in between', async () => {
      await run(states('zwei 2017'))
      const before = (await ledger()).length
      failOnce('plugin::kek.page', { title: 'zwe heute' })
      expect(results(await run(states('zwei 2017, berichtigt')))).toEqual(['zwe changed', 'zwe failed'])
      expect(results(await run(states('zwei 2017, berichtigt')))).toEqual(['zwe unchanged', 'zwe changed'])
      expect(await titlesSince(before)).toEqual(['zwei 2017, berichtigt', 'zwe heute'])
    })
  })

  it.each([['with an address of its own', { slug: 'halb' }], ['without one', {}]])('that ends between a document and its record begins anew: %s', async (_name, address) => {
    const key = `halb-${Object.keys(address).length}`
    const title = `Halb fertig ${key}`
    const half = item('page', key, { title, ...address })
    for (const step of [0, 1]) {
      failOnce('plugin::kek.import-step', { importKey: key, step })
      expect(results(await run([half]))).toEqual([`${key} failed`])
    }
    expect(results(await run([half]))).toEqual([`${key} created`])
    const drafts = await cms.strapi.db.query('plugin::kek.page').findMany({ where: { title, publishedAt: null } }) as { slug: string }[]
    expect(drafts.map(({ slug }) => slug)).toEqual(['slug' in address ? 'halb' : 'halb-fertig-halb-0'])
  })

  it('refuses days that do not exist or are yet to come', async () => {
    const on = (effectiveOn: string) => run([item('page', 'tag', { title: 'Tag' }, { effectiveOn })])
    await expect(on('2017-99-99')).rejects.toThrow('Kalender')
    await expect(on('2999-01-01')).rejects.toThrow('Zukunft')
  })

  it('says entry by entry what it could not do, and does the rest', async () => {
    const outcomes = await run([
      item('page', 'gut', { title: 'Gute Seite' }),
      item('approach', 'verwaist', { title: 'Verwaist', goal: 'gibt-es-nicht' }),
      item('document', 'ohne-datei', { title: 'Ohne Datei', file: 'fehlt.pdf' }),
      item('document', 'ausbruch', { title: 'Ausbruch', file: '../../etc/passwd' }),
      item('event', 'ohne-titel', { date: '2017' }),
    ])
    expect(results(outcomes)).toEqual(['gut created', 'verwaist failed', 'ohne-datei failed', 'ausbruch failed', 'ohne-titel failed'])
    expect(outcomes.map(outcome => outcome.reason ?? '')).toEqual(['', expect.stringContaining('gibt-es-nicht'), expect.stringContaining('fehlt.pdf'), expect.stringContaining('hinaus'), expect.stringContaining('„Titel“ fehlt')])
  })

  it('refuses a file that is wrong as a whole, and says all that is wrong', async () => {
    await expect(run([], 'csv')).rejects.toThrow('kek-import/1')
    await expect(run([item('page', 'a', { titel: 'x' }), item('page', 'b', { inhalt: 'x' })])).rejects.toThrow(/titel[\s\S]*inhalt/)
    await writeFile(join(cms.dataFolder, 'kaputt.json'), '{"format":')
    await expect(cms.strapi.plugin('kek').service('importer').run(join(cms.dataFolder, 'kaputt.json'))).rejects.toThrow('kein gültiges JSON')
  })
})
