import type { TestCms } from './boot-strapi.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { signInAs } from './accounts.ts'
import { bootStrapi } from './boot-strapi.ts'

const interleavings = 1000
const fields = ['title', 'description', 'statusNote'] as const
type Field = (typeof fields)[number]
type Content = Readonly<Record<Field, string>>

interface Draft { readonly content: Content, readonly hash: string }
interface Standing { readonly contentHash: string }

const uid = 'plugin::kek.approach'
let cms: TestCms
let documentId = ''

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true })
  documentId = (await cms.strapi.documents(uid as never).create({ data: { title: 'Anfang', description: 'Anfang', statusNote: 'Anfang' } } as never) as { documentId: string }).documentId
})
afterAll(() => cms.close())

async function open(): Promise<Draft> {
  const address = { type: 'approach', documentId, locale: 'de' }
  const row = await cms.strapi.db.query('plugin::kek.draft-version').findOne({ where: address, orderBy: { version: 'desc' } }) as { contentHash: string }
  const { content } = await cms.strapi.db.query('plugin::kek.draft-content').findOne({ where: { contentHash: row.contentHash } }) as { content: string }
  return { hash: row.contentHash, content: JSON.parse(content) as Content }
}

/** A save as the panel sends it: the whole form, and the content it was opened with. */
async function save(content: Content, base: string): Promise<void> {
  const request = { request: { headers: { 'x-kek-base': base } }, state: {} }
  await cms.strapi.requestContext.run(request as never, async () => void await cms.strapi.documents(uid as never).update({ documentId, data: Object.fromEntries(fields.map(field => [field, content[field]])) } as never))
}

const editor = fc.constantFrom('a' as const, 'b' as const)
const step = fc.oneof(
  fc.record({ do: fc.constant('open' as const), who: editor }),
  fc.record({ do: fc.constant('type' as const), who: editor, field: fc.constantFrom(...fields) }),
  fc.record({ do: fc.constant('save' as const), who: editor }),
)

it('the panel hears whose version is in the way, and gets its own through once it builds on that one', async () => {
  const [editor, admin] = [await signInAs(cms, 'redaktion'), await signInAs(cms, 'admin')]
  const path = `/content-manager/collection-types/${uid}/${documentId}`
  const put = (token: string, title: string, base: string) => fetch(`${cms.origin}${path}`, { method: 'PUT', headers: { 'Authorization': `Bearer ${token}`, 'Content-Type': 'application/json', 'X-KEK-Base': base }, body: JSON.stringify({ title }) })
  const look = async () => (await editor.ask(`/kek/documents/${uid}/${documentId}`)).body as Standing
  const { contentHash } = await look()
  expect((await put(admin.token, 'Von der Administration', contentHash)).status).toBe(200)
  const refused = await put(editor.token, 'Von der Redaktion', contentHash)
  const { error } = await refused.json() as { error: { message: string, details: { code: string, theirs: { by: { name: string } }, base: number, version: number } } }
  expect(refused.status).toBe(400)
  expect(error.message).toContain('Anja Administration')
  expect(error.details).toMatchObject({ code: 'staleVersion', theirs: { by: { name: 'Anja Administration' } } })
  expect(error.details.base).toBeLessThan(error.details.version)
  expect((await put(editor.token, 'Von der Redaktion', (await look()).contentHash)).status).toBe(200)
})

it('each sees that the other is there, and no longer when they have gone', async () => {
  const [editor, admin] = [await signInAs(cms, 'redaktion'), await signInAs(cms, 'admin')]
  const here = async (person: typeof editor, body: object = {}) => ((await person.ask(`/kek/documents/${uid}/${documentId}/presence`, { method: 'POST', body })).body as { others: { name: string }[] }).others.map(({ name }) => name)
  expect(await here(editor)).toEqual([])
  expect(await here(admin)).toEqual(['Rolf Redaktion'])
  expect(await here(editor)).toEqual(['Anja Administration'])
  await here(admin, { left: true })
  expect(await here(editor)).toEqual([])
  await here(admin)
  await cms.strapi.db.query('plugin::kek.presence').updateMany({ where: {}, data: { seenAt: new Date(Date.now() - 31_000).toISOString() } })
  expect(await here(editor)).toEqual([])
})

it('a form hears that somebody saved after it was opened, who that was, and from which version to compare', async () => {
  const [editor, admin] = [await signInAs(cms, 'redaktion'), await signInAs(cms, 'admin')]
  const here = async (contentHash: string) => (await editor.ask(`/kek/documents/${uid}/${documentId}/presence`, { method: 'POST', body: { contentHash } })).body as { contentHash: string, version: number, seen: number | null, by: { name: string } }
  const opened = (await editor.ask(`/kek/documents/${uid}/${documentId}`)).body as Standing
  const before = await here(opened.contentHash)
  expect(before).toMatchObject({ contentHash: opened.contentHash, seen: null })
  expect((await admin.ask(`/content-manager/collection-types/${uid}/${documentId}`, { method: 'PUT', body: { title: 'Dazwischen' } })).status).toBe(200)
  const after = await here(opened.contentHash)
  expect(after).toMatchObject({ version: before.version + 1, seen: before.version, by: { name: 'Anja Administration' } })
  expect(after.contentHash).not.toBe(opened.contentHash)
})

it(`${interleavings} random interleavings of two editors lose no saved value, and nobody overwrites what they have not seen`, async () => {
  let words = 0
  const accepted = new Set<string>()
  const forms = { a: await open(), b: await open() }
  let current = forms.a.content
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 7 }), async (steps) => {
    for (const { who, ...todo } of steps) {
      if (todo.do === 'open') {
        forms[who] = await open()
        expect(forms[who].content).toMatchObject(current)
      }
      else if (todo.do === 'type') {
        words += 1
        forms[who] = { ...forms[who], content: { ...forms[who].content, [todo.field]: `${who} schreibt ${words}` } }
      }
      else {
        const mine = forms[who]
        const isStale = (await open()).hash !== mine.hash
        const outcome = await save(mine.content, mine.hash).then(() => 'saved', (cause: { details?: { code?: string } }) => cause.details?.code)
        expect(outcome).toBe(isStale ? 'staleVersion' : 'saved')
        if (outcome !== 'saved')
          continue
        current = Object.fromEntries(fields.map(field => [field, mine.content[field]])) as Content
        for (const field of fields)
          accepted.add(mine.content[field])
        forms[who] = { content: mine.content, hash: (await open()).hash }
      }
    }
    const { content } = await open()
    expect(content).toMatchObject(current)
  }), { numRuns: interleavings, endOnFailure: true })
  const stored = await cms.strapi.db.query('plugin::kek.draft-content').findMany({}) as { content: string }[]
  const everSaved = new Set(stored.flatMap(({ content }) => fields.map(field => (JSON.parse(content) as Content)[field])))
  expect([...accepted].filter(value => !everSaved.has(value))).toEqual([])
  expect(accepted.size).toBeGreaterThan(100)
}, 300_000)
