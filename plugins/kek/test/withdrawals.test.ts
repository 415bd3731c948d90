import type { LedgerAnswer, LedgerEntry, Withdrawal } from '@kek/contract'
import type { TestCms } from './boot-strapi.ts'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashJson, listPublications, verifyChain } from '@kek/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { startPostgres } from './postgres.ts'

interface LedgerService {
  readonly verify: () => Promise<{ readonly isWhole: boolean, readonly faults: readonly string[] }>
  readonly erase: (contentHash: string, reason: string) => Promise<boolean>
  readonly amend: (document: Pick<LedgerEntry, 'type' | 'documentId' | 'locale'>, words: { readonly note: string | null, readonly withdrawal?: Withdrawal }) => Promise<void>
  readonly withTerms: <T>(terms: { readonly note?: string | null, readonly withdrawal?: Withdrawal, readonly effectiveOn?: string }, work: () => Promise<T>) => Promise<T>
}

describe.each(['SQLite', 'PostgreSQL'])('withdrawing on %s', (kind) => {
  let cms: TestCms
  let stop: (() => Promise<void>) | undefined
  const ledger = () => cms.strapi.plugin('kek').service('ledger') as LedgerService
  const documents = (type: string) => cms.strapi.documents(`plugin::kek.${type}` as never) as unknown as Record<'create' | 'update' | 'publish' | 'unpublish', (params: object) => Promise<{ documentId: string }>>
  const changes = async () => (await cms.ask('/api/kek/changes?limit=1000', { token: null })).body as LedgerAnswer
  const entriesOf = async (documentId: string) => (await changes()).entries.filter(entry => entry.documentId === documentId)
  const newest = async (documentId: string) => (await entriesOf(documentId)).at(-1) as LedgerEntry
  const mediaStatus = async (sha256: string) => (await fetch(`${cms.origin}/api/kek/media/${sha256}`)).status

  async function publish(type: string, data: object): Promise<string> {
    const { documentId } = await documents(type).create({ data })
    await documents(type).publish({ documentId })
    return documentId
  }
  const withdraw = (type: string, documentId: string, withdrawal?: Withdrawal, note = 'Überholt', locale = '*') =>
    ledger().withTerms({ note, ...(withdrawal ? { withdrawal } : {}) }, () => documents(type).unpublish({ documentId, locale }))

  async function upload(name: string): Promise<number> {
    const filepath = join(cms.dataFolder, name)
    const bytes = `%PDF-1.4\n% ${name}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`
    await writeFile(filepath, bytes)
    const [file] = await cms.strapi.plugin('upload').service('upload').upload({ data: { fileInfo: { name } }, files: { filepath, originalFilename: name, mimetype: 'application/pdf', size: bytes.length } }) as [{ id: number }]
    await rm(filepath)
    return file.id
  }
  async function publishArticle(rights: object, name: string) {
    const documentId = await publish('press-article', { title: name, date: '2018-08-23', ...rights, file: await upload(`${name}.pdf`) })
    const { sha256 } = (await newest(documentId)).content?.file as { sha256: string }
    return { documentId, sha256 }
  }

  beforeAll(async () => {
    const postgres = kind === 'PostgreSQL' ? await startPostgres() : undefined
    stop = postgres?.stop
    cms = await bootStrapi(postgres ? { databaseUrl: postgres.url } : {})
  })
  afterAll(async () => {
    await cms.close()
    await stop?.()
  })

  it('says in the ledger what becomes of the page, and the ledger stays whole', async () => {
    const [gone, staying, leading, target] = [await publish('goal', { title: 'Weg' }), await publish('goal', { title: 'Bleibt' }), await publish('goal', { title: 'Führt weiter' }), await publish('field', { title: 'Ziel', kind: 'field' })]
    await withdraw('goal', gone)
    await withdraw('goal', staying, { kind: 'notice' })
    await withdraw('goal', leading, { kind: 'redirect', type: 'field', documentId: target })
    expect(await Promise.all([gone, staying, leading].map(async id => (await newest(id))))).toMatchObject([
      { action: 'withdraw', note: 'Überholt', content: null, contentHash: hashJson(null) },
      { action: 'withdraw', note: 'Überholt', content: { kind: 'notice' } },
      { action: 'withdraw', note: 'Überholt', content: { kind: 'redirect', type: 'field', documentId: target } },
    ])
    const { entries, seq, headHash } = await changes()
    expect(verifyChain(entries)).toEqual({ isWhole: true, head: { seq, hash: headHash } })
    expect(await ledger().verify()).toMatchObject({ isWhole: true, faults: [] })
  })

  it('is asked for at the document\'s address, and not done by half where a target is missing', async () => {
    const documentId = await publish('page', { title: 'Von Hand zurückgezogen' })
    const target = await publish('goal', { title: 'Ziel von Hand' })
    const ask = (body: object) => cms.ask(`/kek/documents/plugin::kek.page/${documentId}/withdraw`, { method: 'POST', body })
    expect(await ask({ reason: 'Überholt', mode: 'redirect' })).toMatchObject({ status: 400, body: { code: 'targetMissing', field: 'target' } })
    expect(await newest(documentId)).toMatchObject({ action: 'publish' })
    expect(await ask({ reason: 'Überholt', mode: 'redirect', target: { type: 'plugin::kek.goal', documentId: target } })).toMatchObject({ status: 200, body: { state: 'withdrawn' } })
    expect(await newest(documentId)).toMatchObject({ action: 'withdraw', note: 'Überholt', content: { kind: 'redirect', type: 'goal', documentId: target } })
  })

  it('finds a lost or emptied content of a withdrawal', async () => {
    const documentId = await publish('goal', { title: 'Bleibt auch' })
    await withdraw('goal', documentId, { kind: 'notice' })
    const { contentHash } = await newest(documentId)
    const stored = () => cms.strapi.db.connection('kek_ledger_contents').where('content_hash', contentHash)
    const { content } = await stored().first() as { content: string }
    await stored().update({ content: null })
    expect((await ledger().verify()).faults.at(-1)).toContain('Der Inhalt ist leer')
    await stored().update({ content })
    expect(await ledger().verify()).toMatchObject({ isWhole: true })
  })

  it.each([
    ['image', { kind: 'notice' } as const, /keine eigene Seite/],
    ['goal', { kind: 'redirect', type: 'medium', documentId: 'x' } as const, /keine eigene Seite/],
    ['goal', { kind: 'redirect', type: 'goal', documentId: '' } as const, /sich selbst/],
  ])('of %s is refused where no page could stay or be led to, and changes nothing', async (type, withdrawal, reason) => {
    const data = type === 'image' ? { title: 'Bild', author: 'A', licence: 'CC BY 4.0', isDecorative: true, file: await upload('bild.pdf') } : { title: 'Bleibt veröffentlicht' }
    const documentId = await publish(type, data)
    const asked = withdrawal.kind === 'redirect' ? { ...withdrawal, documentId: withdrawal.documentId || documentId } : withdrawal
    await expect(withdraw(type, documentId, asked)).rejects.toThrow(reason)
    expect(await newest(documentId)).toMatchObject({ action: 'publish' })
    expect(await ledger().verify()).toMatchObject({ isWhole: true })
  })

  it('keeps files of a page that stays, as long as their right lasts, and no others', async () => {
    const own = await publishArticle({ rights: 'own' }, 'eigen')
    const ended = await publishArticle({ rights: 'licensed', rightsUntil: '2019-12-31' }, 'abgelaufen')
    const moved = await publishArticle({ rights: 'own' }, 'umgezogen')
    const revoked = await publishArticle({ rights: 'licensed' }, 'widerrufen')
    await documents('press-article').update({ documentId: revoked.documentId, data: { rights: 'quotation' } })
    await documents('press-article').publish({ documentId: revoked.documentId })
    for (const { documentId } of [own, ended, revoked])
      await withdraw('press-article', documentId, { kind: 'notice' })
    await withdraw('press-article', moved.documentId, { kind: 'redirect', type: 'press-article', documentId: own.documentId })
    expect(await Promise.all([own, ended, revoked, moved].map(({ sha256 }) => mediaStatus(sha256)))).toEqual([200, 404, 404, 404])
    await ledger().amend({ type: 'press-article', documentId: own.documentId, locale: 'de' }, { note: 'Doch ganz', withdrawal: { kind: 'gone' } })
    expect(await mediaStatus(own.sha256)).toBe(404)
  })

  it('takes the files of all languages along with the German page, and not those of a page that stays', async () => {
    const publishTwice = async (name: string) => {
      const documentId = await publish('document', { title: name, kind: 'other', file: await upload(`${name}.pdf`) })
      await documents('document').update({ documentId, locale: 'en', data: { title: 'English' } })
      await documents('document').publish({ documentId, locale: 'en' })
      return { documentId, sha256: ((await newest(documentId)).content?.file as { sha256: string }).sha256 }
    }
    const [gone, republished] = [await publishTwice('Beides weg'), await publishTwice('Wieder da')]
    expect(await mediaStatus(gone.sha256)).toBe(200)
    await withdraw('document', gone.documentId, undefined, 'Überholt', 'de')
    await withdraw('document', republished.documentId, undefined, 'Überholt', 'de')
    await documents('document').publish({ documentId: republished.documentId })
    expect([await mediaStatus(gone.sha256), await mediaStatus(republished.sha256)]).toEqual([404, 200])
  })

  it('lets nothing be erased that only says how something was withdrawn', async () => {
    const documentId = await publish('goal', { title: 'Mit Namen' })
    const { contentHash } = await newest(documentId)
    await withdraw('goal', documentId, { kind: 'notice' })
    const { erasures } = await changes()
    expect(await ledger().erase((await newest(documentId)).contentHash, 'Irrtum')).toBe(false)
    expect(await ledger().erase(hashJson(null), 'Irrtum')).toBe(false)
    expect(await ledger().erase(contentHash, 'Antrag nach Art. 17 DSGVO')).toBe(true)
    expect((await changes()).erasures).toBe(erasures + 1)
    expect((await entriesOf(documentId)).map(({ content }) => content)).toEqual([null, { kind: 'notice' }])
    expect(await ledger().verify()).toMatchObject({ isWhole: true })
  })

  it('of one language leaves the others, and what they share does not bring it back', async () => {
    const { documentId } = await documents('approach').create({ data: { title: 'Rufbus' }, locale: 'de' })
    await documents('approach').update({ documentId, locale: 'en', data: { title: 'Bus on call' } })
    await documents('approach').publish({ documentId, locale: '*' })
    await withdraw('approach', documentId, { kind: 'notice' }, 'Übersetzung veraltet', 'en')
    await documents('approach').update({ documentId, locale: 'de', data: { code: '1.2.3' } })
    await documents('approach').publish({ documentId, locale: 'de' })
    expect((await entriesOf(documentId)).map(({ locale, action, content }) => [locale, action, content?.code ?? content?.kind])).toEqual([
      ['de', 'publish', undefined],
      ['en', 'publish', undefined],
      ['en', 'withdraw', 'notice'],
      ['de', 'publish', '1.2.3'],
    ])
  })

  it('and publishing can have their words corrected, which changes neither state nor day', async () => {
    const { documentId } = await documents('goal').create({ data: { title: 'Mit Notiz' } })
    await ledger().withTerms({ note: 'Aufgenomen', effectiveOn: '2018-08-31' }, () => documents('goal').publish({ documentId }))
    await documents('goal').update({ documentId, data: { title: 'Im Entwurf schon anders' } })
    const target = { type: 'goal', documentId, locale: 'de' } as const
    await ledger().amend(target, { note: 'Aufgenommen' })
    await ledger().amend(target, { note: 'Aufgenommen' })
    expect(listPublications(await entriesOf(documentId))).toMatchObject([{ effectiveOn: '2018-08-31', note: 'Aufgenommen', corrections: [{}] }])
    expect(await newest(documentId)).toMatchObject({ action: 'publish', effectiveOn: '2018-08-31', content: { title: 'Mit Notiz' } })
    await withdraw('goal', documentId, { kind: 'notice' }, 'Flasch')
    await ledger().amend(target, { note: 'Falsch' })
    expect(listPublications(await entriesOf(documentId)).map(({ action, note }) => [action, note])).toEqual([['publish', 'Aufgenommen'], ['withdraw', 'Falsch']])
    await expect(ledger().amend({ ...target, documentId: 'nie-da' }, { note: 'x' })).rejects.toThrow('nichts im Verzeichnis')
    expect(await ledger().verify()).toMatchObject({ isWhole: true })
  })

  it('again without a change and without a word keeps the note', async () => {
    const { documentId } = await documents('goal').create({ data: { title: 'Zweimal' } })
    await ledger().withTerms({ note: 'Aufgenommen' }, () => documents('goal').publish({ documentId }))
    await documents('goal').publish({ documentId })
    expect(listPublications(await entriesOf(documentId))).toMatchObject([{ note: 'Aufgenommen' }])
    await documents('goal').update({ documentId, data: { title: 'Zweimal, anders' } })
    await documents('goal').publish({ documentId })
    expect(await newest(documentId)).toMatchObject({ note: null })
  })
})
