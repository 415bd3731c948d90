import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { act, addressOf, create, look, save, signInAll } from './editors.ts'
import { startPostgres } from './postgres.ts'

let cms: TestCms
let postgres: Awaited<ReturnType<typeof startPostgres>>

beforeAll(async () => {
  postgres = await startPostgres()
  cms = await bootStrapi({ isDemo: true, databaseUrl: postgres.url })
})
afterAll(async () => {
  await cms.close()
  await postgres.stop()
})

it('a crowd that does everything at once with the same documents gets an answer each, and history and ledger stay whole', async () => {
  const { admin, editor, approver } = await signInAll(cms)
  const goal = await create(editor, 'goal', { title: 'Ziel' })
  const ids = await Promise.all(['A', 'B', 'C'].map(title => create(editor, 'approach', { title, goal: { set: [{ documentId: goal }] } })))
  const at = new Date(Date.now() + 86_400_000).toISOString()
  const documents = ids.map(documentId => ({ type: 'approach', documentId }))
  const works = (round: number) => ids.flatMap(id => [
    () => save(editor, 'approach', id, { title: `${id} ${round}` }),
    () => editor.ask(addressOf('approach', id)),
    () => approver.ask(`${addressOf('approach', id)}/diff`),
    () => act(editor, 'approach', id, 'submit', { comment: 'Bitte.' }),
    () => act(approver, 'approach', id, 'approve'),
    () => act(approver, 'approach', id, 'schedule', { at }),
    () => act(admin, 'approach', id, 'publish', { reason: 'Eilt.' }),
    () => act(admin, 'approach', id, 'presence'),
    () => act(editor, 'approach', id, 'comments', { text: 'Hm.' }),
    () => act(editor, 'approach', id, 'share'),
    () => admin.ask('/kek/bulk', { method: 'POST', body: { action: 'withdraw', documents } }),
    () => admin.ask('/kek/work'),
  ])
  for (const round of [1, 2, 3]) {
    const answers = await Promise.all(works(round).map(work => work()))
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
  }
  for (const id of ids) {
    const history = (await editor.ask(`${addressOf('approach', id)}/history`)).body as { version: number, contentHash: string }[]
    expect(history.map(({ version }) => version)).toEqual(history.map((_, index) => history.length - index))
    expect((await look(editor, 'approach', id)).contentHash).toBe(history[0]?.contentHash)
  }
  expect(await cms.strapi.plugin('kek').service('ledger').verify()).toMatchObject({ isWhole: true })
})
