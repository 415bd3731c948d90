import type { LedgerEntry } from '@kek/contract'
import type { TestCms } from './boot-strapi.ts'
import { writeFile } from 'node:fs/promises'
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
const results = (outcomes: readonly Outcome[]) => outcomes.map(({ key, result }) => `${key} ${result}`)

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
