import { describe } from 'vitest'
import { testManyWriters } from './many-writers.ts'

describe('4 writers publish 250 times each, a reader follows: SQLite, one process', () => testManyWriters())
