import { describe } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { testVersions } from './versions.ts'

describe('adopted versions on SQLite', () => testVersions(bootStrapi))
