import { describe } from 'vitest'
import { testManyWriters } from './many-writers.ts'
import { startPostgres } from './postgres.ts'

describe('4 writers publish 250 times each, a reader follows: PostgreSQL, two processes', () => testManyWriters(startPostgres))
