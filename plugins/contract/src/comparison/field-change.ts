/** A piece of a text beside what became of it. */
export interface Word {
  readonly op: 'same' | 'added' | 'removed'
  readonly text: string
}

/** What became of one entry of a list: of a related document, or of a group of fields that repeats. */
export interface ItemChange {
  readonly op: 'added' | 'removed' | 'changed' | 'moved' | 'same'
  readonly label: string
  /** Its place in the list before and after, counted from 1. */
  readonly from?: number
  readonly to?: number
  /** Of a group of fields that changed: what is different in it. Of one that came: all that is in it. */
  readonly changes?: readonly FieldChange[]
}

/** A field in which two states of a document differ, in words for people; the server's comparison says it, the panel shows it. */
export interface FieldChange {
  readonly field: string
  readonly label: string
  readonly kind: 'text' | 'richtext' | 'value' | 'relation' | 'relations' | 'file' | 'parts'
  /** Null where nothing stood. */
  readonly before: string | null
  readonly after: string | null
  /** For texts. */
  readonly words?: readonly Word[]
  /** For lists, in their order after the change. */
  readonly items?: readonly ItemChange[]
}
