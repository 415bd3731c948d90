import type { LedgerEntry } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { Knex } from 'knex'
import type { MediaStore } from '../files/media-store.ts'
import { createHash } from 'node:crypto'
import { PublishedFile } from '@kek/contract'

export interface RecordedFile {
  readonly sha256: string
  readonly name: string
  /** The first entry that names it. */
  readonly seq: number
}

/** The files of all entries up to `last` whose content is not erased, each once. */
export async function listFiles(trx: Knex, last: number): Promise<RecordedFile[]> {
  const rows = await trx('kek_ledger_files as file')
    .join('kek_ledger_entries as entry', 'entry.content_hash', 'file.content_hash')
    .join('kek_ledger_contents as stored', 'stored.content_hash', 'file.content_hash')
    .where('entry.seq', '<=', last)
    .whereNull('stored.erased_at')
    .groupBy('file.sha_256')
    .select('file.sha_256')
    .min({ name: 'file.name', seq: 'entry.seq' })
    .orderBy('seq') as { sha_256: string, name: string, seq: number | string }[]
  return rows.map(({ sha_256, name, seq }) => ({ sha256: sha_256, name, seq: Number(seq) }))
}

/** What a published content says of its files: recognised by their shape, so that old contents are read as well as new ones. */
const filesIn = (content: LedgerEntry['content']) => Object.values(content ?? {}).flatMap(value => PublishedFile.safeParse(value).data ?? [])

/** The files that contents name and the list of published files does not: nobody is given them any more. */
export async function findLostFiles(trx: Knex, entries: readonly Pick<LedgerEntry, 'seq' | 'contentHash' | 'content'>[]): Promise<string[]> {
  const named = entries.flatMap(({ seq, contentHash, content }) => filesIn(content).map(({ sha256, name }) => ({ seq, name, key: `${contentHash}/${sha256}` })))
  if (named.length === 0)
    return []
  const rows = await trx('kek_ledger_files').whereIn('content_hash', entries.map(({ contentHash }) => contentHash)).select('content_hash', 'sha_256') as { content_hash: string, sha_256: string }[]
  const listed = new Set(rows.map(({ content_hash, sha_256 }) => `${content_hash}/${sha_256}`))
  return named.filter(({ key }) => !listed.has(key)).map(({ seq, name }) => `Eintrag ${seq}: Die Datei „${name}“ fehlt in der Liste der veröffentlichten Dateien und wird deshalb nicht mehr ausgegeben.`)
}

/** Recomputes the hash of every file's bytes. Takes its time: to be called outside of a transaction. */
export async function verifyFiles(strapi: Core.Strapi, media: MediaStore, files: readonly RecordedFile[]): Promise<string[]> {
  const faults: string[] = []
  for (const { sha256, name, seq } of files) {
    const fault = await findFileFault(media, sha256)
    // Erased by law since the list was read: then it has to be gone.
    if (fault && await isRecorded(strapi, sha256))
      faults.push(`Eintrag ${seq}: Die Datei „${name}“ ${fault} (${media.pathOf(sha256)}).`)
  }
  return faults
}

async function findFileFault(media: MediaStore, sha256: string): Promise<string | undefined> {
  const file = await media.read(sha256)
  if (!file)
    return 'fehlt'
  const hash = createHash('sha256')
  try {
    for await (const chunk of file.stream)
      hash.update(chunk as Buffer)
  }
  catch {
    return 'ist nicht lesbar'
  }
  return hash.digest('hex') === sha256 ? undefined : 'passt nicht zu ihrer Prüfsumme'
}

async function isRecorded(strapi: Core.Strapi, sha256: string): Promise<boolean> {
  return strapi.db.transaction(async ({ trx }) => Boolean(await trx('kek_ledger_files as file')
    .join('kek_ledger_contents as stored', 'stored.content_hash', 'file.content_hash')
    .where('file.sha_256', sha256)
    .whereNull('stored.erased_at')
    .first('file.id')))
}
