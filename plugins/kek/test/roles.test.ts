import type { Attributes, ContentType, TypeName } from '@kek/contract'
import type { LimitedRole } from '../server/src/roles/role-file.ts'
import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { catalogue, typeNames, typeRules } from '@kek/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isFilled } from '../server/src/content/is-filled.ts'
import { limitedRoles } from '../server/src/roles/role-file.ts'
import { sendFile, signInAs, tinyPng } from './accounts.ts'
import { bootStrapi } from './boot-strapi.ts'

const accounts: Readonly<Record<string, string>> = { 'kek-press': 'presse', 'kek-editor': 'redaktion', 'kek-approver': 'freigabe' }

let cms: TestCms
let administrator: Person
let imageFile: number
let tries = 0
const people = new Map<string, Person>()

const isSingle = (type: TypeName) => Boolean((catalogue[type] as ContentType).isSingle)
const addressOf = (type: TypeName) => `/content-manager/${isSingle(type) ? 'single' : 'collection'}-types/plugin::kek.${type}`

/** The least that a document of a type needs to be published. */
function leastData(type: TypeName): Record<string, unknown> {
  const attributes: Attributes = catalogue[type].attributes
  // Without these two the checks keep an image from the public.
  const more = type === 'image' ? { licence: 'CC BY 4.0', isDecorative: true } : {}
  return { ...more, ...Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.required && !isFilled(attribute)).map(([key, attribute]) => {
    switch (attribute.type) {
      case 'date': return [key, attribute.precision ? '09/2018' : '2018-09-23']
      case 'enumeration': return [key, Object.keys(attribute.values)[0]]
      case 'media': return [key, imageFile]
      default: return [key, `Probe ${type}`]
    }
  })) }
}

/** A draft for somebody to try their rights on; for the single type, the one document there is. */
async function makeDraft(person: Person, type: TypeName): Promise<{ readonly status: number, readonly path: string, readonly documentId: string }> {
  const { status, body } = await person.ask(addressOf(type), { method: isSingle(type) ? 'PUT' : 'POST', body: leastData(type) })
  const { documentId = '' } = (body as { data?: { documentId?: string } }).data ?? {}
  return { status, documentId, path: isSingle(type) ? addressOf(type) : `${addressOf(type)}/${documentId}` }
}

const headSeq = async () => ((await cms.ask('/api/kek/state', { token: null })).body as { seq: number }).seq
const statusOf = async (person: Person, path: string, method = 'GET', body?: unknown) => (await person.ask(path, { method, ...(body === undefined ? {} : { body }) })).status
const isAllowed = (status: number) => status >= 200 && status < 300

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true })
  administrator = await signInAs(cms, 'admin')
  for (const { code } of limitedRoles)
    people.set(code, await signInAs(cms, accounts[code] ?? ''))
  const { body } = await sendFile(cms, { token: administrator.token, name: 'probe.png', bytes: tinyPng })
  imageFile = (body as { id: number }[])[0]?.id ?? 0
})
afterAll(() => cms.close())

/** What Strapi's admin API answers a role about a type, right by right. */
async function tryRights(person: Person, type: TypeName): Promise<Record<string, boolean>> {
  const { path, documentId } = await makeDraft(administrator, type)
  const single = isSingle(type)
  const read = await statusOf(person, path)
  const update = await statusOf(person, path, 'PUT', leastData(type))
  const approver = people.get('kek-approver') as Person
  // There is one plan for all roles: a new wording has to be approved anew.
  if (single)
    await administrator.ask(path, { method: 'PUT', body: { ...leastData(type), title: `Probe ${type} ${tries += 1}` } })
  for (const [who, action] of typeRules[type].needsApproval ? [[administrator, 'submit'], [approver, 'approve']] as const : [])
    expect(await statusOf(who, `/kek/documents/plugin::kek.${type}/${documentId}/${action}`, 'POST', {})).toBe(200)
  const answers: Record<string, number> = {
    read,
    create: single ? 403 : (await makeDraft(person, type)).status,
    update,
    publish: await statusOf(person, `${path}/actions/publish`, 'POST', {}),
    deleteOthers: await statusOf(person, path, 'DELETE'),
  }
  expect(documentId).not.toBe('')
  return Object.fromEntries(Object.entries(answers).map(([right, status]) => [right, isAllowed(status)]))
}

function promised({ content }: LimitedRole, type: TypeName): Record<string, boolean> {
  const rights: readonly string[] = content[type]
  return { ...Object.fromEntries(['read', 'create', 'update', 'publish'].map(right => [right, rights.includes(right)])), deleteOthers: false }
}

for (const role of limitedRoles) {
  describe(`${role.name}`, () => {
    for (const type of typeNames) {
      it(`may with ${type} exactly what its file says`, async () => {
        expect(await tryRights(people.get(role.code) as Person, type)).toEqual(promised(role, type))
      })
    }

    it('gets into nothing of the administration', async () => {
      const person = people.get(role.code) as Person
      for (const path of ['/admin/users', '/admin/roles', '/admin/webhooks', '/admin/api-tokens', '/upload/settings', '/content-type-builder/content-types'])
        expect(await statusOf(person, path), path).toBe(403)
      expect(await statusOf(person, '/content-manager/content-types/plugin::kek.page/configuration', 'PUT', {})).toBe(403)
    })
  })
}

describe('deleting', () => {
  it('is for the maker of a draft, and only until it is published', async () => {
    const press = people.get('kek-press') as Person
    const draft = await makeDraft(press, 'press-article')
    expect(await statusOf(press, draft.path, 'DELETE')).toBe(200)
    const article = await makeDraft(press, 'press-article')
    expect(await statusOf(press, `${article.path}/actions/publish`, 'POST', {})).toBe(200)
    expect(await statusOf(press, article.path, 'DELETE')).toBe(403)
    expect(await statusOf(press, `${addressOf('press-article')}/actions/bulkDelete`, 'POST', { documentIds: [article.documentId] })).toBe(403)
  })
})

describe('who may not publish', () => {
  it('finds no other door: not with saving, not in bulk, not at once, not by copying', async () => {
    const editor = people.get('kek-editor') as Person
    const { path, documentId } = await makeDraft(administrator, 'approach')
    const address = addressOf('approach')
    const data = leastData('approach')
    const before = await headSeq()
    const refused = await Promise.all([
      statusOf(editor, `${path}/actions/publish`, 'POST', {}),
      statusOf(editor, `${path}/actions/publish`, 'POST', data),
      statusOf(editor, `${address}/actions/publish`, 'POST', data),
      statusOf(editor, `${address}/actions/bulkPublish`, 'POST', { documentIds: [documentId] }),
      statusOf(editor, `${path}/actions/unpublish`, 'POST', {}),
      statusOf(editor, `${address}/actions/bulkUnpublish`, 'POST', { documentIds: [documentId] }),
      statusOf(editor, `${addressOf('plan')}/actions/publish`, 'POST', {}),
    ])
    expect(refused).toEqual(refused.map(() => 403))
    for (const body of [{ ...data, publishedAt: '2018-01-01T00:00:00.000Z' }, { ...data, status: 'published' }]) {
      await editor.ask(path, { method: 'PUT', body })
      await editor.ask(`${path}?status=published`, { method: 'PUT', body })
      await editor.ask(address, { method: 'POST', body })
      await editor.ask(`${address}?status=published`, { method: 'POST', body })
      await editor.ask(`${address}/clone/${documentId}`, { method: 'POST', body })
    }
    expect(await headSeq()).toBe(before)
    const published = await cms.strapi.db.query('plugin::kek.approach').count({ where: { documentId, publishedAt: { $notNull: true } } })
    expect(published).toBe(0)
  })

  it('publishes nothing of what is changed by whoever may publish but not change', async () => {
    const approver = people.get('kek-approver') as Person
    const { path, documentId } = await makeDraft(administrator, 'page')
    expect(await statusOf(approver, `${path}/actions/publish`, 'POST', { title: 'Untergeschoben' })).toBe(200)
    const page = await cms.strapi.db.query('plugin::kek.page').findOne({ where: { documentId, publishedAt: { $notNull: true } } }) as { title: string }
    expect(page.title).toBe('Probe page')
  })
})

describe('somebody without an account', () => {
  it.each(['/api/auth/local/register', '/api/auth/local', '/api/users', '/admin/register', '/admin/register-admin', '/admin/users'])('gets none at %s', async (path) => {
    const { status } = await cms.ask(path, { token: null, method: 'POST', body: { username: 'x', email: 'x@example.org', identifier: 'x', password: 'Geheim-123', firstname: 'X', lastname: 'Y', registrationToken: 'x', userInfo: { firstname: 'X', password: 'Geheim-123' } } })
    expect([400, 401, 403, 404, 405]).toContain(status)
  })
})

describe('the roles', () => {
  it('are ours alone on a new database', async () => {
    const roles = await cms.strapi.db.query('admin::role').findMany({}) as { code: string }[]
    expect(roles.map(({ code }) => code).sort()).toEqual(['kek-approver', 'kek-editor', 'kek-press', 'strapi-super-admin'])
  })

  it('let everybody but administrators write no field that the system writes', async () => {
    const editor = people.get('kek-editor') as Person
    const { path, documentId } = await makeDraft(administrator, 'approach')
    await editor.ask(path, { method: 'PUT', body: { title: 'Umbenannt', treePath: 'Erfunden' } })
    const draft = await cms.strapi.db.query('plugin::kek.approach').findOne({ where: { documentId, publishedAt: null } }) as { title: string, treePath: string }
    expect(draft).toMatchObject({ title: 'Umbenannt', treePath: 'Umbenannt' })
  })
})
