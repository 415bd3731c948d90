import { describe } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { testTranslations } from './translations.ts'

describe('translations on SQLite', () => testTranslations(bootStrapi))
