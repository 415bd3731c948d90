import { describe } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { testBundleFaults } from './bundle-faults.ts'

describe('publishing a bundle on SQLite', () => testBundleFaults(() => bootStrapi({ isDemo: true })))
