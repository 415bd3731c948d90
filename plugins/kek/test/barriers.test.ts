import { describe } from 'vitest'
import { testBarriers } from './barriers.ts'
import { bootStrapi } from './boot-strapi.ts'

describe('reported barriers on SQLite', () => testBarriers(bootStrapi))
