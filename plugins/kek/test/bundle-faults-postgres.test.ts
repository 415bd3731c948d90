import { afterAll, beforeAll, describe } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { testBundleFaults } from './bundle-faults.ts'
import { startPostgres } from './postgres.ts'

let postgres: Awaited<ReturnType<typeof startPostgres>>

beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

describe('publishing a bundle on PostgreSQL', () => testBundleFaults(() => bootStrapi({ isDemo: true, databaseUrl: postgres.url })))
