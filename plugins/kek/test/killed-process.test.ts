import { describe } from 'vitest'
import { testKills } from './killed-process.ts'

describe('a CMS on SQLite, killed in the middle of publishing', () => testKills())
