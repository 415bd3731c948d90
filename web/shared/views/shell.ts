import type { Link, Words } from './text.ts'
import type { ThemeView } from './theme.ts'

/** What stands around every page. */
export interface ShellView {
  readonly theme: ThemeView
  /** Short name of the plan, or a neutral word where no plan is published. */
  readonly shortTitle: Words
  readonly title: Words
  readonly region: string | null
  readonly homeHref: string
  readonly searchHref: string
  readonly navigation: readonly NavigationItem[]
  readonly languages: readonly LanguageItem[]
  /** Pages from the CMS that want to stand at the end of every page. */
  readonly footerPages: readonly Link[]
  /** Null while no term is public. */
  readonly glossaryHref: string | null
  readonly creditsHref: string
  readonly handbookHref: string
  /** Adopted versions and earlier days. */
  readonly versionsHref: string
  readonly dataHref: string
  readonly contactHref: string
  /** Where one reports a barrier; `?seite=` takes the address of the page along. */
  readonly reportHref: string
  /** What else there is of the page at hand: as a file, as data, to subscribe. */
  readonly tools: readonly PageTool[]
  /** The county's day, in words: what is printed says of when it is. */
  readonly today: string
  /** Number of the newest entry of the ledger. */
  readonly seq: number
}

/** The words come from the i18n file under `navigation.<key>`. */
export interface NavigationItem {
  readonly key: 'concept' | 'press' | 'process' | 'documents' | 'contact'
  readonly href: string
  readonly isCurrent: boolean
}

export interface LanguageItem {
  /** The language's name in that language. */
  readonly name: string
  readonly lang: string
  readonly href: string
  readonly isCurrent: boolean
  /** Whether the page's own content is there in it; else the address shows the German text and says so. */
  readonly isTranslated: boolean
}

/** The words come from the i18n file under `tools.<key>`. */
export interface PageTool {
  readonly key: string
  readonly href: string
  /** The media type of what the link leads to. */
  readonly type: string
}
