import { describe } from 'vitest'
import { testKills } from './killed-process.ts'
import { startPostgres } from './postgres.ts'

describe('a CMS on PostgreSQL, killed in the middle of publishing', () => testKills(startPostgres))
