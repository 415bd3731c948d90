import type { LedgerEntry } from '@kek/contract'
import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { startPostgres } from './postgres.ts'

interface Target { readonly documentId: string, readonly locale: string, readonly data?: Readonly<Record<string, unknown>> }

describe.each(['SQLite', 'PostgreSQL'])('publishing one language on %s', (kind) => {
  let cms: TestCms
  let stop: (() => Promise<void>) | undefined
  const documents = () => cms.strapi.documents('plugin::kek.approach' as never) as unknown as Record<'create' | 'update' | 'publish', (params: object) => Promise<{ documentId: string }>>
  const entries = async () => ((await cms.ask('/api/kek/changes?limit=1000', { token: null })).body as { entries: LedgerEntry[] }).entries

  /** A document that is public in German and English. */
  async function makePublic(): Promise<string> {
    const { documentId } = await documents().create({ data: { title: 'Rufbus', description: 'Alt' }, locale: 'de' })
    await documents().update({ documentId, locale: 'en', data: { title: 'Bus on call', description: 'Old' } })
    await documents().publish({ documentId, locale: '*' })
    return documentId
  }
  /** What the ledger gained while the work ran. */
  async function gained(work: () => Promise<unknown>) {
    const before = (await entries()).length
    await work()
    return (await entries()).slice(before).map(({ action, locale, content }) => ({ action, locale, title: content?.title, description: content?.description, code: content?.code }))
  }
  const update = (target: Target) => documents().update(target)
  const publish = (target: Target) => documents().publish(target)

  beforeAll(async () => {
    const postgres = kind === 'PostgreSQL' ? await startPostgres() : undefined
    stop = postgres?.stop
    cms = await bootStrapi(postgres ? { databaseUrl: postgres.url } : {})
  })
  afterAll(async () => {
    await cms.close()
    await stop?.()
  })

  it('lets nothing out of another language\'s draft', async () => {
    const documentId = await makePublic()
    await update({ documentId, locale: 'de', data: { title: 'GEHEIM', description: 'GEHEIM' } })
    await update({ documentId, locale: 'en', data: { description: 'New' } })
    expect(await gained(() => publish({ documentId, locale: 'en' }))).toEqual([{ action: 'publish', locale: 'en', title: 'Bus on call', description: 'New', code: null }])
    expect(JSON.stringify(await entries())).not.toContain('GEHEIM')
  })

  it('takes what all languages share along, and nothing else', async () => {
    const documentId = await makePublic()
    await update({ documentId, locale: 'en', data: { title: 'SECRET' } })
    await update({ documentId, locale: 'de', data: { code: '1.2.3', description: 'Neu' } })
    expect(await gained(() => publish({ documentId, locale: 'de' }))).toEqual([
      { action: 'publish', locale: 'de', title: 'Rufbus', description: 'Neu', code: '1.2.3' },
      { action: 'publish', locale: 'en', title: 'Bus on call', description: 'Old', code: '1.2.3' },
    ])
    expect(JSON.stringify(await entries())).not.toContain('SECRET')
  })
})
