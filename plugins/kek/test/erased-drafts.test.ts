import type { LedgerEntry } from '@kek/contract'
import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sendFile, tinyPng } from './accounts.ts'
import { bootStrapi } from './boot-strapi.ts'
import { act, create, look, save, signInAll } from './editors.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true })
})
afterAll(() => cms.close())

it('the history forgets what is erased by law, also where the draft says more than the public got', async () => {
  const { admin } = await signInAll(cms)
  const { body } = await sendFile(cms, { token: admin.token, name: 'scan.png', bytes: tinyPng })
  // The right to quote shows the public no file: so the content that was published is not the one that was saved.
  const documentId = await create(admin, 'press-article', { title: 'Name einer Person', date: '2018-09-01', page: '3', rights: 'quotation', file: (body as { id: number }[])[0]?.id })
  await act(admin, 'press-article', documentId, 'publish')
  await save(admin, 'press-article', documentId, { title: 'Ohne Namen' })
  const { entries } = (await cms.ask('/api/kek/state', { token: null })).body as { entries: LedgerEntry[] }
  const published = entries.find(entry => entry.documentId === documentId)
  expect(published?.content?.title).toBe('Name einer Person')
  const { erase } = cms.strapi.plugin('kek').service('ledger') as { erase: (hash: string | undefined, reason: string) => Promise<boolean> }
  expect(await erase(published?.contentHash, 'Antrag nach Art. 17 DSGVO')).toBe(true)
  const kept = await cms.strapi.db.query('plugin::kek.draft-content').findMany({}) as { content: string | null }[]
  expect(kept.filter(({ content }) => content?.includes('Name einer Person'))).toEqual([])
  expect(kept.filter(({ content }) => content?.includes('Ohne Namen'))).toHaveLength(1)
})

it('what was erased before it was ever public does not become public from the draft that still has it', async () => {
  const { admin } = await signInAll(cms)
  const documentId = await create(admin, 'page', { title: 'Anschrift einer Person' })
  const { contentHash } = await look(admin, 'page', documentId)
  const { erase } = cms.strapi.plugin('kek').service('ledger') as { erase: (hash: string, reason: string) => Promise<boolean> }
  expect(await erase(contentHash, 'Antrag nach Art. 17 DSGVO')).toBe(true)
  expect(await act(admin, 'page', documentId, 'publish')).toMatchObject({ status: 400, body: { code: 'erased' } })
  await save(admin, 'page', documentId, { title: 'Ohne Anschrift' })
  expect((await act(admin, 'page', documentId, 'publish')).status).toBe(200)
})
