import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import type { CmsOptions } from './harness-settings.ts'
import { berlinDay } from '@kek/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SearchWordStore } from '../server/src/participation/search-words/search-word-store.ts'
import { signInAs } from './accounts.ts'

interface Listed { readonly word: string, readonly days: number, readonly lastDay: string }

/** What holds of words for which the search found nothing, on a database: the same for each kind. */
export function testSearchWords(open: (options: CmsOptions) => Promise<TestCms>): void {
  const people = {} as Record<'admin' | 'freigabe' | 'redaktion' | 'presse', Person>
  let cms: TestCms

  const send = (body: unknown) => cms.ask('/api/kek/unanswered-searches', { method: 'POST', token: null, body: body as object })
  const rows = () => cms.strapi.db.query('plugin::kek.search-word').findMany({ orderBy: 'id' }) as Promise<Record<string, unknown>[]>
  const list = async () => (await people.redaktion.ask('/kek/search-words')).body as readonly Listed[]

  beforeAll(async () => {
    cms = await open({ isDemo: true })
    for (const name of ['admin', 'freigabe', 'redaktion', 'presse'] as const)
      people[name] = await signInAs(cms, name)
  })
  afterAll(() => cms.close())

  it('shows a word only when it was asked for on three days, and till then nobody can read it', async () => {
    const store = new SearchWordStore(cms.strapi)
    const today = berlinDay(new Date())
    for (const ago of [2, 2, 1]) {
      await store.count('hallenbad', berlinDay(new Date(Date.now() - ago * 86_400_000)))
      expect(await list()).toEqual([])
      expect(JSON.stringify(await rows())).not.toContain('hallenbad')
    }
    expect((await send({ words: ['Hallenbad', 'HALLENBAD', 'Planetarium'] })).status).toBe(204)
    expect(await list()).toEqual([{ word: 'hallenbad', days: 3, lastDay: today }])
    expect((await rows()).map(row => Object.keys(row).sort())).toEqual([1, 2].map(() => ['days', 'fingerprint', 'id', 'lastDay', 'word']))
  })

  it('full of words, lets go of what was asked for longest ago, and of one that can be read only where those fill more than half', async () => {
    const most = 6
    const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10)
    let seed = 2026
    const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
    for (let round = 0; round < 12; round += 1) {
      await cms.strapi.db.query('plugin::kek.search-word').deleteMany({})
      const full = new SearchWordStore(cms.strapi, most)
      /** What has to be there: words, the one that was made first before. */
      let model: { word: string, days: number, lastDay: string }[] = []
      for (let step = 0; step < 40; step += 1) {
        const [word, today] = [`wort ${next(14)}`, day(Math.floor(step / 4))]
        await full.count(word, today)
        const known = model.find(row => row.word === word)
        const readable = model.filter(({ days }) => days >= 3)
        const [leaves] = readable.length > most / 2
          ? readable.toSorted((a, b) => a.days - b.days || a.lastDay.localeCompare(b.lastDay))
          : model.filter(({ days }) => days < 3).toSorted((a, b) => a.lastDay.localeCompare(b.lastDay) || a.days - b.days)
        if (known && known.lastDay < today)
          Object.assign(known, { days: known.days + 1, lastDay: today })
        else if (!known)
          model = [...model.length < most ? model : model.filter(row => row !== leaves), { word, days: 1, lastDay: today }]
        expect((await rows()).map(({ days, lastDay }) => ({ days, lastDay }))).toEqual(model.map(({ days, lastDay }) => ({ days, lastDay })))
        expect((await full.list()).map(({ word }) => word).toSorted()).toEqual(model.filter(({ days }) => days >= 3).map(({ word }) => word).toSorted())
      }
    }
    await cms.strapi.db.query('plugin::kek.search-word').deleteMany({})
  })

  it('is for those who write texts, and lets them take a word from the list', async () => {
    const statuses = await Promise.all(Object.values(people).map(async person => (await person.ask('/kek/search-words')).status))
    expect(Object.fromEntries(Object.keys(people).map((name, index) => [name, statuses[index]]))).toEqual({ admin: 200, freigabe: 403, redaktion: 200, presse: 200 })
    expect((await people.freigabe.ask('/kek/search-words/forget', { method: 'POST', body: { word: 'hallenbad' } })).status).toBe(403)
    expect((await people.redaktion.ask('/kek/search-words/forget', { method: 'POST', body: { word: 'hallenbad' } })).body).toEqual([])
  })

  it('refuses everything but words, and takes a limited number of batches', async () => {
    for (const wrong of [{}, { words: [] }, { words: ['bad'], who: 'ich' }, { words: Array.from({ length: 101 }, () => 'bad') }])
      expect((await send(wrong)).status).toBe(422)
    expect((await send({ words: ['x'.repeat(40_000)] })).status).toBe(413)
    expect((await cms.ask('/api/kek/unanswered-searches', { token: null })).status).toBe(405)
    const statuses: number[] = []
    for (let round = 0; round < 45; round += 1)
      statuses.push((await send({ words: ['bad'] })).status)
    expect(statuses.at(-1)).toBe(429)
  })
}
