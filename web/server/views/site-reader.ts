import type { SiteReader } from '../../shared/views/site-reader.ts'
import type { Reading } from './reading.ts'
import { headReader } from '../discovery/head.ts'
import { searchReader } from '../search/search-view.ts'
import { comparisonReader } from './comparison.ts'
import { contactReader } from './contact.ts'
import { creditsReader } from './credits.ts'
import { dataReader } from './data.ts'
import { documentsReader } from './documents.ts'
import { explainView } from './explain-view.ts'
import { hasGermanParts } from './fallback.ts'
import { glossaryReader } from './glossary.ts'
import { homeReader } from './home.ts'
import { pageReader } from './page.ts'
import { conceptReader } from './plan-reader.ts'
import { pressReader } from './press-reader.ts'
import { processReader } from './process.ts'
import { progressReader } from './progress/progress-reader.ts'
import { reportReader } from './report.ts'
import { shellView } from './shell.ts'
import { versionsReader } from './versions.ts'

/** The same methods, with terms explained in what they answer. */
function explaining<T extends Readonly<Record<string, (address: never) => unknown>>>(methods: T, reading: Reading): T {
  return Object.fromEntries(Object.entries(methods).map(([name, read]) => [name, (address: never) => explainView(read(address), reading)])) as T
}

/** Answers what pages ask, from one head of the ledger in one language. */
export function createSiteReader(reading: Reading): SiteReader {
  const { locale } = reading
  return {
    locale,
    shell: (path, query) => shellView(reading, path, query),
    hasGermanParts: view => hasGermanParts(view, reading),
    ...explaining({ ...homeReader(reading), ...conceptReader(reading), ...processReader(reading), ...pageReader(reading) }, reading),
    ...headReader(reading),
    ...pressReader(reading),
    ...progressReader(reading),
    ...documentsReader(reading),
    ...contactReader(reading),
    ...creditsReader(reading),
    ...glossaryReader(reading),
    ...dataReader(reading),
    ...searchReader(reading),
    ...reportReader(reading),
    ...versionsReader(reading),
    ...comparisonReader(reading),
  }
}
