import type { Content, Locale, PublishedFile, TypeName } from '@kek/contract'

/** What a field of the public content looks like in an import file: files are paths, parts may leave fields out. */
type Input<V>
  = V extends PublishedFile ? string
    : V extends readonly (infer P)[] ? (P extends string ? readonly string[] : readonly Partial<P>[])
      : V

/** The fields of a type as an import file gives them: all optional, because a later item states only what changed. */
export type ImportData<T extends TypeName = TypeName> = { readonly [K in keyof Content<T>]?: Input<NonNullable<Content<T>[K]>> | null }

/** One published state of one document. */
export interface ImportItem<T extends TypeName = TypeName> {
  readonly type: T
  /** Stable name of the document within its type; relations use it. */
  readonly key: string
  readonly locale?: Locale
  /** The day from which this state held, `YYYY-MM-DD`. */
  readonly effectiveOn: string
  /** What the public reads about this change. */
  readonly note: string | null
  /** Of an adopted version: the day whose entries are the last that belong to it. */
  readonly upTo?: string
  readonly data: ImportData<T>
}

/** Any item, whatever its type. */
export type AnyImportItem = { [T in TypeName]: ImportItem<T> }[TypeName]

export interface ImportFile {
  readonly format: 'kek-import/1'
  readonly documents: readonly AnyImportItem[]
}
