import type { Colour } from '../../shared/views/element.ts'
import type { Words } from '../../shared/views/text.ts'
import type { PaperLink, Target } from './paper.ts'

/** A piece of a text that stayed, came, went, or is left out because it stayed. */
export interface Run {
  readonly op: 'same' | 'added' | 'removed' | 'gap'
  /** Empty for what is left out. */
  readonly text: string
}

/** An entry of a list, and what is different in it. */
export interface ItemWording {
  readonly run: Run
  /** Said behind it, in the language of the paper: "von Platz 1 auf Platz 2". */
  readonly remark: string | null
  readonly fields: readonly FieldWording[]
}

/** A field in which two states differ. */
export interface FieldWording {
  readonly label: Words
  /** Of its texts, where that is not the language of the paper. */
  readonly lang?: string
  /** Whether what is said stands in one line with what it is called. */
  readonly isShort: boolean
  readonly paragraphs: readonly (readonly Run[])[]
  readonly items: readonly ItemWording[]
  /** A last sentence about it, in the language of the paper. */
  readonly note: string | null
}

/** What became of a document, word by word. */
export interface Wording {
  readonly kinds: readonly { readonly text: string, readonly tone: Colour }[]
  /** What kind of thing it is. */
  readonly level: Words
  /** Its page in each of the two states. */
  readonly links: readonly PaperLink[]
  readonly fields: readonly FieldWording[]
}

/** A table about parts of the paper; the layout adds on which page each begins. */
export interface PaperTable {
  readonly head: readonly string[]
  readonly rows: readonly { readonly name: Words, readonly target: Target, readonly tone: Colour, readonly cells: readonly string[] }[]
  readonly foot: readonly string[]
  readonly note: string | null
}

/** What is said to those who hear a text in which words came and went, and what stands for it before the eyes. */
export interface MarkingWords {
  readonly added: string
  readonly removed: string
  readonly end: string
  readonly gap: string
  readonly legend: string
  readonly legendAdded: string
  readonly legendRemoved: string
}
