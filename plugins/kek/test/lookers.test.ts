import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { act, addressOf, create, look, save, signInAll } from './editors.ts'

interface Version { readonly version: number, readonly by: { readonly name: string } | null, readonly origin: string, readonly actionLabel: string }

let cms: TestCms
let editor: Person
let admin: Person

const history = async (documentId: string) => (await editor.ask(`${addressOf('approach', documentId)}/history`)).body as Version[]

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true })
  ;({ editor, admin } = await signInAll(cms))
})
afterAll(() => cms.close())

it('whoever looks at a document while somebody else saves it puts nothing into its history', async () => {
  const documentId = await create(editor, 'approach', { title: 'Vorher' })
  const saves = [() => save(editor, 'approach', documentId, { title: 'Nachher' })]
  // Between the look at the draft and the look at its newest version.
  const stop = cms.strapi.db.lifecycles.subscribe({ models: ['plugin::kek.draft-version'], beforeFindOne: async () => void await saves.pop()?.() } as never)
  const seen = await look(admin, 'approach', documentId)
  stop()
  expect(saves).toEqual([])
  expect(seen).toMatchObject({ title: 'Nachher', version: 2 })
  expect(await history(documentId)).toMatchObject([{ version: 2, by: { name: 'Rolf Redaktion' } }, { version: 1, by: { name: 'Rolf Redaktion' } }])
})

it('whoever is the first to see a change that nobody watched is not taken for its author', async () => {
  const documentId = await create(editor, 'approach', { title: 'Unbeobachtet' })
  await cms.strapi.db.query('plugin::kek.approach').update({ where: { documentId, publishedAt: null }, data: { title: 'Auf anderem Weg' } })
  expect(await look(admin, 'approach', documentId)).toMatchObject({ title: 'Auf anderem Weg', version: 2 })
  expect(await history(documentId)).toMatchObject([{ version: 2, by: null, origin: 'script', actionLabel: expect.stringContaining('auf anderem Weg') }, { version: 1 }])
  await act(editor, 'approach', documentId, 'submit')
  expect((await act(admin, 'approach', documentId, 'approve')).body.state).toBe('approved')
})
