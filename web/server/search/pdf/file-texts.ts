/** What is known of the texts of published files. */
export interface FileTexts {
  /** Counts up whenever a text comes in. */
  readonly revision: number
  readonly has: (sha256: string) => boolean
  /** The text of each page of a file, the first one first; undefined where it is not read yet. */
  readonly pagesOf: (sha256: string) => readonly string[] | undefined
}
