import type { Colour } from '../../shared/views/element.ts'
import type { Words } from '../../shared/views/text.ts'
import type { MarkingWords, PaperTable, Wording } from './paper-comparison.ts'

/** Where a link of a paper leads: to a place in it, or to an address, complete with its host. */
export type Target = { readonly to: string } | { readonly href: string }

/** A piece of running text. */
export type Inline
  = | { readonly kind: 'text' | 'code', readonly text: string }
    | { readonly kind: 'strong' | 'emphasis' | 'deleted', readonly body: readonly Inline[] }
    | { readonly kind: 'break' }
    | { readonly kind: 'link', readonly target: Target, readonly body: readonly Inline[] }

/** A block of running text, as Markdown knows them. */
export type Block
  = | { readonly kind: 'paragraph', readonly body: readonly Inline[] }
    | { readonly kind: 'heading', readonly level: number, readonly body: readonly Inline[] }
    | { readonly kind: 'list', readonly start: number | null, readonly items: readonly (readonly Block[])[] }
    | { readonly kind: 'quote', readonly body: readonly Block[] }
    | { readonly kind: 'code', readonly text: string }
    | { readonly kind: 'table', readonly head: readonly (readonly Inline[])[], readonly rows: readonly (readonly (readonly Inline[])[])[] }
    | { readonly kind: 'rule' }

/** Running text in the language it is really in. */
export interface Prose { readonly blocks: readonly Block[], readonly lang?: string }

/** Words that lead somewhere. */
export interface PaperLink extends Words {
  readonly code: string | null
  readonly target: Target
  /** Said behind it, in the language of the paper: "in Umsetzung". */
  readonly remark: string | null
}

/** A fact about an element: its name, and what is said. */
export interface Fact {
  readonly label: string
  readonly values: readonly (Words & { readonly target?: Target })[]
  /** Further sentences about it. */
  readonly notes: readonly Words[]
}

/** A picture with what must stand beside it. */
export interface PaperImage {
  /** The name of its file among the files of the paper. */
  readonly file: string
  /** Empty for decoration. */
  readonly alternativeText: string
  readonly caption: string | null
  readonly credit: string
  readonly lang?: string
}

/** Lines under a heading of their own, as in a SWOT table or among the milestones. */
export interface Lines {
  readonly heading: string
  readonly lines: readonly (Words & { readonly remark: string | null, readonly isDone?: boolean })[]
}

/** Strengths, weaknesses, opportunities and threats. */
export interface PaperSwot {
  readonly heading: string
  readonly quadrants: readonly Lines[]
  readonly notes: readonly string[]
  readonly none: string
}

/** A list of links under a heading. */
export interface LinkList { readonly heading: string, readonly links: readonly PaperLink[] }

/** A part of a paper with a heading, and the parts under it. */
export interface Section {
  /** By which links in the paper find it. */
  readonly id: string
  /** Level of its heading, 1 to 6. */
  readonly level: number
  readonly code: string | null
  readonly title: Words
  /** What it is, in short: level, status, time class. */
  readonly marks: readonly string[]
  readonly colour: Colour
  /** Its page on the site. */
  readonly href: string | null
  /** What readers must know before they read it. */
  readonly notices: readonly Words[]
  readonly lead: Words | null
  readonly image: PaperImage | null
  readonly body: Prose | null
  readonly facts: readonly Fact[]
  readonly swot: PaperSwot | null
  readonly milestones: Lines | null
  readonly linkLists: readonly LinkList[]
  readonly changes: readonly Words[]
  readonly table: PaperTable | null
  /** Of a part that tells what became of a document. */
  readonly wording: Wording | null
  readonly sections: readonly Section[]
}

/** What the first page says. */
export interface Cover {
  /** Whether it fills a page, as that of a book; otherwise it is the head of the first page, with the title of the first section. */
  readonly isWholePage: boolean
  readonly kicker: string | null
  readonly region: string | null
  /** What the whole is called, above the title of a part. */
  readonly plan: Words | null
  readonly claim: Words | null
  readonly facts: readonly { readonly label: string, readonly value: string, readonly isMono?: boolean, readonly href?: string }[]
}

/** A colour of a field: as ground under white, as ink on white, as soft ground. */
export interface Tone { readonly solid: string, readonly ink: string, readonly soft: string }

/** What a county's paper looks like. */
export interface PaperTheme {
  readonly brand: string
  readonly onBrand: string
  readonly onBrandMuted: string
  readonly accent: string
  readonly text: string
  readonly muted: string
  readonly line: string
  readonly ground: string
  readonly action: string
  readonly tones: Readonly<Record<Colour, Tone>>
  readonly logo: string
  readonly landscape: string | null
  /** The colours of the landscape's parts, by what the drawing calls them. */
  readonly land: Readonly<Record<string, string>>
}

/** Words that the layout itself says. */
export interface LayoutWords {
  readonly contents: string
  readonly page: string
  readonly image: string
  readonly onTheSite: string
  readonly changes: string
  readonly milestones: string
  readonly logo: string
  /** Only where words came and went. */
  readonly marking?: MarkingWords
}

/** A document to be set: plain data, of which nothing is ever read as markup. */
export interface Paper {
  readonly title: Words
  readonly shortTitle: string
  /** ISO 639 code of the language it is in. */
  readonly lang: string
  /** Long words are not divided in Leichte Sprache. */
  readonly isHyphenated: boolean
  /** The day of its state, `YYYY-MM-DD`: also the day of the file, so that the same state gives the same bytes. */
  readonly day: string
  /** What stands at the foot of every page. */
  readonly footer: string
  readonly cover: Cover
  /** The deepest level that the table of contents lists; null for none. */
  readonly contentsDepth: number | null
  readonly words: LayoutWords
  readonly theme: PaperTheme
  readonly sections: readonly Section[]
}
