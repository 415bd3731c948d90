/**
 * One field of a content type: a Strapi attribute, with what editors read (label, help) beside it.
 * Everything else is read off these constants: Strapi's schema, the public shape, its types and its validation.
 */
interface Described {
  /** What the field is called on the editor's screen. */
  readonly label: string
  /** One sentence under the field: what belongs here. */
  readonly help: string
  readonly required?: boolean
  /** Translated per locale; every other field has one value for all locales. */
  readonly localized?: boolean
  /** Written by the system: editors see it and change nothing. */
  readonly isWritten?: boolean
  /** Kept by the CMS for itself: neither shown to editors nor public. */
  readonly isInternal?: boolean
}

interface Text extends Described {
  readonly type: 'string' | 'text' | 'richtext' | 'email' | 'uid' | 'time'
  readonly maxLength?: number
  readonly regex?: RegExp
  readonly default?: string
  /** A colour as `#0b3b4c`: editors may pick it. */
  readonly isColour?: boolean
}
interface Numeric extends Described {
  readonly type: 'integer' | 'decimal'
  readonly min?: number
  readonly max?: number
  readonly default?: number
  /** The number of an entry of the ledger. */
  readonly isPosition?: boolean
}
interface Flag extends Described { readonly type: 'boolean', readonly default?: boolean }
interface Day extends Described {
  readonly type: 'date'
  /** The field that holds how much of the day is known. */
  readonly precision?: string
}
interface Choice extends Described {
  readonly type: 'enumeration'
  /** Value → word on the screen. */
  readonly values: Readonly<Record<string, string>>
  readonly default?: string
}
/** A key out of one of the plan's own lists (levels of status, time classes): another county has other words. */
interface Term extends Described { readonly type: 'term', readonly set: TermSet }
interface Relation extends Described { readonly type: 'relation', readonly target: string, readonly isMany?: boolean }
interface File extends Described { readonly type: 'media', readonly allowed: 'images' | 'files' }
interface Parts extends Described { readonly type: 'parts', readonly part: PartName }

export type TermSet = 'statuses' | 'timeClasses' | 'priorities'
export type PartName = 'swotItem' | 'milestone' | 'level' | 'term' | 'entry' | 'timelineItem' | 'alias'

export type Attribute = Text | Numeric | Flag | Day | Choice | Term | Relation | File | Parts
export type Attributes = Readonly<Record<string, Attribute>>

/** A group of fields that repeats inside a document (Strapi: a component). */
export interface PartDefinition {
  readonly label: string
  readonly attributes: Attributes
}

/** A content type: what is stored, what editors see, what becomes public. */
export interface ContentType {
  readonly name: string
  readonly plural: string
  readonly isSingle?: boolean
  /** Singular and plural as editors read them. */
  readonly label: string
  readonly labelPlural: string
  readonly help: string
  /** The field that names a document in lists. */
  readonly titleField: string
  /** Columns of the editors' list, in order. */
  readonly columns: readonly string[]
  /** Rows of the editors' form; every field that is not internal stands in exactly one. */
  readonly rows: readonly (readonly string[])[]
  readonly attributes: Attributes
}
