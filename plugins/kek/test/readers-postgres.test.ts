import type { TestCms } from './boot-strapi.ts'
import type { CmsOptions } from './harness-settings.ts'
import { afterAll, beforeAll, describe } from 'vitest'
import { testBarriers } from './barriers.ts'
import { bootStrapi } from './boot-strapi.ts'
import { startPostgres } from './postgres.ts'
import { testSearchWords } from './search-words.ts'
import { testTranslations } from './translations.ts'
import { testVersions } from './versions.ts'

let postgres: Awaited<ReturnType<typeof startPostgres>>

const open = (options: CmsOptions): Promise<TestCms> => bootStrapi({ ...options, databaseUrl: postgres.url })

beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

// One database for all, one after the other: versions come first, because they begin with nothing published.
describe('adopted versions on PostgreSQL', () => testVersions(open))
describe('translations on PostgreSQL', () => testTranslations(open))
describe('reported barriers on PostgreSQL', () => testBarriers(open))
describe('words that found nothing on PostgreSQL', () => testSearchWords(open))
