import type { LedgerAnswer, LedgerEntry } from '@kek/contract'
import type { TestCms } from './boot-strapi.ts'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'

interface Report { readonly isWhole: boolean, readonly faults: readonly string[] }

let cms: TestCms

const base = (type: string) => `/content-manager/collection-types/plugin::kek.${type}`
const table = (name: string) => cms.strapi.db.connection(`kek_ledger_${name}`)
const verify = () => cms.strapi.plugin('kek').service('ledger').verify() as Promise<Report>
const whole = { isWhole: true, faults: [] }
const onlyFault = (sentence: unknown) => ({ isWhole: false, faults: [sentence] })

async function publish(type: string, body: unknown): Promise<LedgerEntry> {
  const answer = await cms.ask(`${base(type)}/actions/publish`, { method: 'POST', body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return ((await cms.ask('/api/kek/changes?limit=1000', { token: null })).body as LedgerAnswer).entries.at(-1) as LedgerEntry
}

async function publishWithFile(name: string): Promise<{ readonly entry: LedgerEntry, readonly path: string }> {
  const filepath = join(cms.dataFolder, name)
  const bytes = `%PDF-1.4\n% ${name}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`
  await writeFile(filepath, bytes)
  const [file] = await cms.strapi.plugin('upload').service('upload').upload({ data: { fileInfo: { name } }, files: { filepath, originalFilename: name, mimetype: 'application/pdf', size: bytes.length } }) as [{ id: number }]
  await rm(filepath)
  const entry = await publish('press-article', { title: name, date: '2018-08-23', rights: 'own', file: file.id })
  return { entry, path: join(cms.dataFolder, 'media', (entry.content?.file as { sha256: string }).sha256) }
}

beforeAll(async () => {
  cms = await bootStrapi()
})
afterAll(() => cms.close())

describe('the contents', () => {
  let entry: LedgerEntry
  let row: { content: string }
  const stored = () => table('contents').where('content_hash', entry.contentHash)

  beforeAll(async () => {
    entry = await publish('department', { name: 'Fachdienst Umwelt' })
    row = await stored().first() as { content: string }
  })

  it.each([
    ['changed', () => stored().update({ content: row.content.replace('Umwelt', 'Unwelt') }), 'Der Inhalt passt nicht zu seiner Prüfsumme.'],
    ['no JSON any more', () => stored().update({ content: row.content.slice(0, -1) }), 'Der Inhalt ist nicht lesbar.'],
    ['JSON that has no hash', () => stored().update({ content: '{"name":1e999}' }), 'Der Inhalt ist nicht lesbar.'],
    ['lost with its row', () => stored().delete(), 'Der Inhalt fehlt.'],
    ['emptied without an erasure', () => stored().update({ content: null }), 'Der Inhalt ist leer, ohne dass eine Löschung vermerkt ist.'],
  ])('%s: the fault names the entry', async (_what, tamper, reason) => {
    await tamper()
    expect(await verify()).toMatchObject(onlyFault(`Eintrag ${entry.seq}: ${reason}`))
    await stored().delete()
    await table('contents').insert(row)
    expect(await verify()).toMatchObject(whole)
  })

  it('are all looked at, and a lawful erasure or a withdrawal is no fault', async () => {
    const erased = await publish('contact', { role: 'Auskunft', person: 'Erika Muster' })
    const withdrawn = await publish('contact', { role: 'Zentrale', person: 'Max Muster' })
    await cms.strapi.plugin('kek').service('ledger').erase(erased.contentHash, 'Antrag nach Art. 17 DSGVO')
    await cms.ask(`${base('contact')}/${withdrawn.documentId}/actions/unpublish`, { method: 'POST', body: {} })
    expect(await verify()).toMatchObject(whole)
    await table('contents').whereIn('content_hash', [entry.contentHash, withdrawn.contentHash]).delete()
    expect(await verify()).toMatchObject({ isWhole: false, faults: [`Eintrag ${entry.seq}: Der Inhalt fehlt.`, `Eintrag ${withdrawn.seq}: Der Inhalt fehlt.`] })
    await table('contents').insert(row)
    await table('contents').insert({ content_hash: withdrawn.contentHash, content: JSON.stringify(withdrawn.content) })
    expect(await verify()).toMatchObject(whole)
  })

  it('marked as erased behind the ledger\'s back do not fit the count of erasures', async () => {
    const { erasures } = (await cms.ask('/api/kek/changes', { token: null })).body as LedgerAnswer
    await stored().update({ content: null, erased_at: '2024-01-01T00:00:00.000Z' })
    expect(await verify()).toMatchObject(onlyFault(`Als gelöscht vermerkt sind ${erasures + 1} Inhalte, gezählt wurden ${erasures} Löschungen.`))
    await stored().update({ content: row.content, erased_at: null })
    expect(await verify()).toMatchObject(whole)
  })
})

describe('the files', () => {
  it('a lost or changed one is a fault that names it and its entry', async () => {
    const { entry, path } = await publishWithFile('artikel.pdf')
    expect(await verify()).toMatchObject(whole)
    await rename(path, `${path}.weg`)
    expect(await verify()).toMatchObject(onlyFault(`Eintrag ${entry.seq}: Die Datei „artikel.pdf“ fehlt (${path}).`))
    await writeFile(path, 'etwas anderes')
    expect(await verify()).toMatchObject(onlyFault(`Eintrag ${entry.seq}: Die Datei „artikel.pdf“ passt nicht zu ihrer Prüfsumme (${path}).`))
    await rename(`${path}.weg`, path)
    expect(await verify()).toMatchObject(whole)
  })

  it('one that the list of published files has lost is a fault, though its bytes are there', async () => {
    const { entry } = await publishWithFile('verloren.pdf')
    const row = await table('files').where('content_hash', entry.contentHash).first() as object
    await table('files').where('content_hash', entry.contentHash).delete()
    expect(await verify()).toMatchObject(onlyFault(`Eintrag ${entry.seq}: Die Datei „verloren.pdf“ fehlt in der Liste der veröffentlichten Dateien und wird deshalb nicht mehr ausgegeben.`))
    await table('files').insert(row)
    expect(await verify()).toMatchObject(whole)
  })

  it('those of an erased content may be gone', async () => {
    const { entry } = await publishWithFile('gelöscht.pdf')
    await cms.strapi.plugin('kek').service('ledger').erase(entry.contentHash, 'Antrag nach Art. 17 DSGVO')
    expect(await verify()).toMatchObject(whole)
  })
})

describe('the tables', () => {
  it('an entry beyond the head is a fault', async () => {
    const last = await table('entries').orderBy('seq', 'desc').first() as { id: number, seq: number }
    const { id: _id, ...copy } = last
    await table('head').update({ seq: last.seq - 1, hash: copy['prev_hash' as never] })
    expect((await verify()).faults).toContain(`Hinter dem letzten vermerkten Eintrag ${last.seq - 1} steht noch etwas: 1 Eintrag zu viel.`)
    await table('head').update({ seq: last.seq, hash: copy['hash' as never] })
    expect(await verify()).toMatchObject(whole)
  })

  it('a published row that SQL put there is a fault', async () => {
    const { id: _id, ...row } = await cms.strapi.db.connection('kek_departments').whereNotNull('published_at').first() as Record<string, unknown>
    await cms.strapi.db.connection('kek_departments').insert({ ...row, document_id: 'heimlich' })
    expect(await verify()).toMatchObject(onlyFault(expect.stringContaining('department/heimlich')))
    await cms.strapi.db.connection('kek_departments').where('document_id', 'heimlich').delete()
  })

  it('a published row that SQL took away is a fault, and one that was withdrawn is none', async () => {
    const { documentId } = await publish('department', { name: 'Fachdienst Verkehr' })
    const departments = () => cms.strapi.db.connection('kek_departments').where('document_id', documentId).whereNotNull('published_at')
    const row = await departments().first() as object
    await departments().delete()
    expect(await verify()).toMatchObject(onlyFault(`department/${documentId}/de ist nach dem Verzeichnis öffentlich, gilt im CMS aber nicht als veröffentlicht.`))
    await cms.strapi.db.connection('kek_departments').insert(row)
    expect(await verify()).toMatchObject(whole)
    await cms.ask(`${base('department')}/${documentId}/actions/unpublish`, { method: 'POST', body: {} })
    expect(await verify()).toMatchObject(whole)
  })

  it.each([
    ['entries', 'seq'],
    ['entries', 'id'],
    ['contents', 'content_hash'],
    ['contents', 'id'],
  ])('%s: SQL cannot put another row in the place of one with the same %s', async (name, key) => {
    const { [key]: kept, ...row } = await table(name).orderBy('id').first() as Record<string, string | number>
    const { id: _id, ...rest } = row
    const changed = { ...rest, ...(name === 'entries' && key !== 'seq' ? { seq: 100_000 } : {}), ...(name === 'contents' && key !== 'content_hash' ? { content_hash: 'neu' } : {}), [key]: kept as string | number }
    const columns = Object.keys(changed)
    const replace = cms.strapi.db.connection.raw(`insert or replace into kek_ledger_${name} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`, Object.values(changed) as string[])
    await expect(replace).rejects.toThrow('wird nur fortgeschrieben')
    expect(await verify()).toMatchObject(whole)
  })

  it.each(['update kek_ledger_entries set note = \'x\'', 'update or replace kek_ledger_entries set seq = 1 where seq = 2', 'delete from kek_ledger_entries'])('%s is refused', async (statement) => {
    await expect(cms.strapi.db.connection.raw(statement)).rejects.toThrow('wird nur fortgeschrieben')
  })

  it.each(['kek_ledger_no_update', 'kek_ledger_no_delete', 'kek_ledger_no_replace', 'kek_ledger_no_second_content'])('a missing or blunted guard is a fault: %s', async (name) => {
    const { sql } = await cms.strapi.db.connection('sqlite_master').where({ name }).first() as { sql: string }
    const fault = onlyFault(`Der Auslöser „${name}“, mit dem die Datenbank das Verzeichnis schützt, fehlt oder ist verändert.`)
    await cms.strapi.db.connection.raw(`drop trigger ${name}`)
    expect(await verify()).toMatchObject(fault)
    await cms.strapi.db.connection.raw(`create trigger ${name} before update on kek_ledger_entries when 0 begin select 1; end`)
    expect(await verify()).toMatchObject(fault)
    await cms.strapi.db.connection.raw(`drop trigger ${name}`)
    await cms.strapi.db.connection.raw(sql)
    expect(await verify()).toMatchObject(whole)
  })
})
