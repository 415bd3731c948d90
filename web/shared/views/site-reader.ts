import type { Locale } from '@kek/contract'
import type { ComparisonReader } from './comparison.ts'
import type { ConceptReader } from './concept.ts'
import type { ContactReader } from './contact.ts'
import type { CreditsReader } from './credits.ts'
import type { DataReader } from './data.ts'
import type { DocumentsReader } from './documents.ts'
import type { GlossaryReader } from './glossary.ts'
import type { HeadReader } from './head.ts'
import type { HomeReader } from './home.ts'
import type { PageReader } from './page.ts'
import type { PressReader, RawQuery } from './press.ts'
import type { ProcessReader } from './process.ts'
import type { ProgressReader } from './progress.ts'
import type { ReportReader } from './report.ts'
import type { SearchReader } from './search.ts'
import type { ShellView } from './shell.ts'
import type { VersionsReader } from './versions.ts'

/**
 * Everything a page can ask: one method per page, in the language and at the state of the ledger it was made for.
 * A method that takes an address answers `undefined` where nothing public stands there.
 * Each subject declares its part beside its models (`press.ts` → `PressReader`) and is joined here.
 */
export interface SiteReader extends HeadReader, HomeReader, ConceptReader, PressReader, ProcessReader, ProgressReader, DocumentsReader, ContactReader, CreditsReader, DataReader, GlossaryReader, SearchReader, ReportReader, PageReader, VersionsReader, ComparisonReader {
  readonly locale: Locale
  /** Head, navigation and foot. `path` is the page's address without the language's prefix. */
  readonly shell: (path: string, query?: RawQuery) => ShellView
  /** Whether a view holds parts that are there in German only, on a page in another language. */
  readonly hasGermanParts: (view: object) => boolean
}
