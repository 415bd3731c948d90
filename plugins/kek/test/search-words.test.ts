import { describe } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { testSearchWords } from './search-words.ts'

describe('words that found nothing on SQLite', () => testSearchWords(bootStrapi))
