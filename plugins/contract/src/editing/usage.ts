import type { Locale, TypeName } from '../content/catalogue.ts'

/** A place where something is used: a field of a document in one language, by what is written and by what is public. */
export interface Usage {
  readonly type: TypeName
  readonly typeLabel: string
  readonly documentId: string
  readonly locale: Locale
  readonly title: string
  readonly field: string
  readonly fieldLabel: string
  readonly isPublic: boolean
  readonly isDraft: boolean
}
