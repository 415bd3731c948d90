import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { berlinDay } from '@kek/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SearchWordStore } from '../server/src/participation/search-words/search-word-store.ts'
import { signInAs } from './accounts.ts'
import { bootStrapi } from './boot-strapi.ts'

interface Listed { readonly word: string, readonly days: number, readonly lastDay: string }

const people = {} as Record<'admin' | 'freigabe' | 'redaktion' | 'presse', Person>
let cms: TestCms

const send = (body: unknown) => cms.ask('/api/kek/unanswered-searches', { method: 'POST', token: null, body: body as object })
const rows = () => cms.strapi.db.query('plugin::kek.search-word').findMany({ orderBy: 'id' }) as Promise<Record<string, unknown>[]>
const list = async () => (await people.redaktion.ask('/kek/search-words')).body as readonly Listed[]

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true })
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
