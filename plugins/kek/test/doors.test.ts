import type { LedgerEntry } from '@kek/contract'
import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'

const uid = 'plugin::kek.approach'
const admin = `/content-manager/collection-types/${uid}`

let cms: TestCms
const entries: () => Promise<LedgerEntry[]> = async () => (await cms.ask('/api/kek/changes', { token: null }).then(({ body }) => body as { entries: LedgerEntry[] })).entries
const head = async () => (await entries()).length
const documents = () => cms.strapi.documents(uid as never) as unknown as Record<string, (params: object) => Promise<{ documentId: string, entries?: unknown[] }>>
function call(action: string, params: object) {
  const run = documents()[action]
  if (!run)
    throw new Error(`Strapi hat keine Aktion „${action}“ mehr.`)
  return run(params)
}
const makeDraft = async (title = 'Radwege an Kreisstraßen') => (await call('create', { data: { title } })).documentId

/** What the ledger gained while the work ran: one word per entry. */
async function gained(work: () => Promise<unknown>): Promise<string[]> {
  const before = await head()
  await work()
  return (await entries()).slice(before).map(entry => `${entry.action} ${entry.documentId}`)
}

beforeAll(async () => {
  cms = await bootStrapi({ hasRestRoutes: true })
})
afterAll(() => cms.close())

describe('the document service', () => {
  it('publish writes an entry', async () => {
    const documentId = await makeDraft()
    expect(await gained(() => call('publish', { documentId }))).toEqual([`publish ${documentId}`])
  })

  it('unpublish writes a withdrawal, and nothing where nothing was public', async () => {
    const documentId = await makeDraft()
    await call('publish', { documentId })
    expect(await gained(() => call('unpublish', { documentId }))).toEqual([`withdraw ${documentId}`])
    expect(await gained(() => call('unpublish', { documentId }))).toEqual([])
  })

  it('delete withdraws what was public', async () => {
    const documentId = await makeDraft()
    await call('publish', { documentId })
    expect(await gained(() => call('delete', { documentId }))).toEqual([`withdraw ${documentId}`])
  })

  it('delete of a draft leaves the ledger alone', async () => {
    const documentId = await makeDraft()
    expect(await gained(() => call('delete', { documentId }))).toEqual([])
  })

  it('create with status published writes an entry', async () => {
    const made: string[] = []
    const words = await gained(async () => made.push((await call('create', { data: { title: 'Sofort öffentlich' }, status: 'published' })).documentId))
    expect(words).toEqual([`publish ${made[0]}`])
  })

  it('update with status published writes an entry', async () => {
    const documentId = await makeDraft()
    expect(await gained(() => call('update', { documentId, data: { title: 'Neuer Titel' }, status: 'published' }))).toEqual([`publish ${documentId}`])
    expect((await entries()).at(-1)?.content?.title).toBe('Neuer Titel')
  })

  it('clone, also of something published, makes a draft', async () => {
    const documentId = await makeDraft()
    await call('publish', { documentId })
    expect(await gained(() => call('clone', { documentId, data: {}, status: 'published' }))).toEqual([])
  })

  it('discardDraft leaves the public as it is', async () => {
    const documentId = await makeDraft('Erster Titel')
    await call('publish', { documentId })
    await call('update', { documentId, data: { title: 'Unfertig' } })
    expect(await gained(() => call('discardDraft', { documentId }))).toEqual([])
  })

  it('discardDraft of what was never public is refused: Strapi would delete the whole document', async () => {
    const documentId = await makeDraft('Nie veröffentlicht')
    await expect(call('discardDraft', { documentId })).rejects.toThrow(/veröffentlichte/)
    expect(await call('findOne', { documentId })).toMatchObject({ title: 'Nie veröffentlicht' })
  })

  it('a failing publish leaves neither row nor entry', async () => {
    const documentId = (await call('create', { data: { code: '1.1' } })).documentId
    expect(await gained(() => expect(call('publish', { documentId })).rejects.toThrow('„Titel“ fehlt noch.'))).toEqual([])
    expect(await call('findOne', { documentId, status: 'published' })).toBeNull()
  })

  it('has no action that this test does not know', () => {
    const known = ['findOne', 'findFirst', 'findMany', 'count', 'create', 'update', 'delete', 'clone', 'publish', 'unpublish', 'discardDraft', 'updateComponents', 'omitComponentData']
    expect(Object.keys(documents()).sort()).toEqual(known.sort())
  })
})

describe('writes of published rows past the document service', () => {
  const query = () => cms.strapi.db.query(uid) as unknown as Record<string, (params: object) => Promise<unknown>>
  const refused = async (write: () => Promise<unknown> | undefined) => {
    const words = await gained(() => expect(write()).rejects.toThrow('nur durch Veröffentlichen'))
    expect(words).toEqual([])
  }
  let where: { documentId: string, publishedAt: object }

  beforeAll(async () => {
    const documentId = await makeDraft()
    await call('publish', { documentId })
    where = { documentId, publishedAt: { $notNull: true } }
  })

  it('create', () => refused(() => query().create?.({ data: { documentId: 'x', locale: 'de', title: 'x', publishedAt: new Date() } })))
  it('createMany', () => refused(() => query().createMany?.({ data: [{ documentId: 'x', locale: 'de', title: 'x', publishedAt: new Date() }] })))
  it('update', () => refused(() => query().update?.({ where, data: { title: 'heimlich' } })))
  it('updateMany', () => refused(() => query().updateMany?.({ where, data: { title: 'heimlich' } })))
  it('update that makes a draft a published row', () => refused(() => query().update?.({ where: { documentId: where.documentId, publishedAt: null }, data: { publishedAt: new Date() } })))
  it('delete', () => refused(() => query().delete?.({ where })))
  it('deleteMany', () => refused(() => query().deleteMany?.({ where })))

  it('the query engine has no write that this test does not know', () => {
    const methods = Object.keys(query()).filter(name => !/^(?:find|count|load|populate|max)/.test(name))
    expect(methods.sort()).toEqual(['attachRelations', 'create', 'createMany', 'delete', 'deleteMany', 'deleteRelations', 'update', 'updateMany', 'updateRelations'].sort())
  })

  it('an entry can be neither changed nor deleted, not even by SQL', async () => {
    const table = () => cms.strapi.db.connection('kek_ledger_entries')
    await expect(table().where('seq', 1).update({ note: 'gefälscht' })).rejects.toThrow('nur fortgeschrieben')
    await expect(table().where('seq', 1).delete()).rejects.toThrow('nur fortgeschrieben')
  })
})

describe('the admin API', () => {
  const post = (path: string, body: unknown = {}) => cms.ask(`${admin}${path}`, { method: 'POST', body })

  it('publish of a new document', async () => {
    expect(await gained(async () => expect((await post('/actions/publish', { title: 'Über die Oberfläche' })).status).toBe(200))).toHaveLength(1)
  })

  it('publish, unpublish and delete of an existing one', async () => {
    const documentId = await makeDraft()
    expect(await gained(() => post(`/${documentId}/actions/publish`, { title: 'Mit neuem Titel' }))).toEqual([`publish ${documentId}`])
    expect(await gained(() => post(`/${documentId}/actions/unpublish`))).toEqual([`withdraw ${documentId}`])
    await post(`/${documentId}/actions/publish`)
    expect(await gained(() => cms.ask(`${admin}/${documentId}`, { method: 'DELETE' }))).toEqual([`withdraw ${documentId}`])
  })

  it('publish, unpublish and delete in bulk', async () => {
    const ids = [await makeDraft('Eins'), await makeDraft('Zwei'), await makeDraft('Drei')]
    const body = { documentIds: ids }
    expect((await gained(() => post('/actions/bulkPublish', body))).sort()).toEqual(ids.map(id => `publish ${id}`).sort())
    expect((await gained(() => post('/actions/bulkUnpublish', body))).sort()).toEqual(ids.map(id => `withdraw ${id}`).sort())
    await post('/actions/bulkPublish', body)
    expect((await gained(() => post('/actions/bulkDelete', body))).sort()).toEqual(ids.map(id => `withdraw ${id}`).sort())
  })

  it('clone and auto-clone make drafts', async () => {
    const documentId = await makeDraft()
    await call('publish', { documentId })
    expect(await gained(() => post(`/clone/${documentId}`, { title: 'Kopie' }))).toEqual([])
    expect(await gained(() => post(`/auto-clone/${documentId}`))).toEqual([])
  })

  it('discard leaves the public as it is', async () => {
    const documentId = await makeDraft()
    await call('publish', { documentId })
    await call('update', { documentId, data: { title: 'Unfertig' } })
    expect(await gained(() => post(`/${documentId}/actions/discard`))).toEqual([])
  })

  it('the single type: publish and unpublish', async () => {
    const path = '/content-manager/single-types/plugin::kek.plan'
    const body = { title: 'Konzept', shortTitle: 'KEK', region: 'Kreis' }
    expect(await gained(() => cms.ask(`${path}/actions/publish`, { method: 'POST', body }))).toHaveLength(1)
    expect(await gained(() => cms.ask(`${path}/actions/unpublish`, { method: 'POST', body: {} }))).toHaveLength(1)
  })

  it('has no writing address that this test does not know', () => {
    const routes = (cms.strapi.plugin('content-manager').routes as unknown as Record<string, { routes: { method: string, path: string }[] }>).admin?.routes ?? []
    const writing = routes.filter(({ method, path }) => method !== 'GET' && /^\/(?:collection|single)-types/.test(path)).map(({ method, path }) => `${method} ${path}`)
    expect(writing.sort()).toEqual([
      'DELETE /collection-types/:model/:id',
      'DELETE /single-types/:model',
      'POST /collection-types/:model',
      'POST /collection-types/:model/:id/actions/discard',
      'POST /collection-types/:model/:id/actions/publish',
      'POST /collection-types/:model/:id/actions/unpublish',
      'POST /collection-types/:model/actions/bulkDelete',
      'POST /collection-types/:model/actions/bulkFindForValidation',
      'POST /collection-types/:model/actions/bulkPublish',
      'POST /collection-types/:model/actions/bulkUnpublish',
      'POST /collection-types/:model/actions/publish',
      'POST /collection-types/:model/auto-clone/:sourceId',
      'POST /collection-types/:model/clone/:sourceId',
      'POST /single-types/:model/actions/discard',
      'POST /single-types/:model/actions/publish',
      'POST /single-types/:model/actions/unpublish',
      'PUT /collection-types/:model/:id',
      'PUT /single-types/:model',
    ].sort())
  })
})

describe('the REST API, where it is switched on', () => {
  it('is closed to the public', async () => {
    expect((await cms.ask('/api/kek/approaches', { method: 'POST', body: { data: { title: 'Von außen' } }, token: null })).status).toBe(401)
  })

  it('create and update, which publish by default, write entries', async () => {
    const token = await cms.strapi.service('admin::api-token').create({ name: 'Test', type: 'full-access', description: '', lifespan: null }) as { accessKey: string }
    const rest = (path: string, method: string, body?: unknown) => cms.ask(`/api/kek/places${path}`, { method, body, token: token.accessKey })
    let documentId = ''
    expect(await gained(async () => {
      const { status, body } = await rest('?status=published', 'POST', { data: { name: 'Neustadt-Glewe' } })
      expect(status).toBe(201)
      documentId = (body as { data: { documentId: string } }).data.documentId
    })).toEqual([`publish ${documentId}`])
    expect(await gained(() => rest(`/${documentId}?status=published`, 'PUT', { data: { name: 'Grabow' } }))).toEqual([`publish ${documentId}`])
    expect(await gained(() => rest(`/${documentId}`, 'DELETE'))).toEqual([`withdraw ${documentId}`])
    const approach = await makeDraft('Nicht freigegeben')
    expect(await gained(async () => {
      const { status } = await cms.ask(`/api/kek/approaches/${approach}?status=published`, { method: 'PUT', body: { data: { title: 'Am Ablauf vorbei' } }, token: token.accessKey })
      expect(status).toBe(400)
    })).toEqual([])
  })
})

describe('scheduled work', () => {
  it('passes through the same doors', async () => {
    const documentId = await makeDraft()
    expect(await gained(() => new Promise<void>((resolve, reject) => {
      cms.strapi.cron.add({ publishInATest: { task: async () => call('publish', { documentId }).then(() => resolve(), reject), options: new Date(Date.now() + 50) } })
    }))).toEqual([`publish ${documentId}`])
  })
})
