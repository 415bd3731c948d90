/** What a link says before one follows it: never only "Download". */
export interface DownloadView {
  readonly title: string
  readonly lang?: string
  readonly href: string
  /** `PDF`, `PNG`: the kind of file as people call it. */
  readonly format: string
  /** Printed in the page's language: "1,2 MB". */
  readonly size: string
  readonly pages: number | null
  /** Printed date of the document, where it has one. */
  readonly date: string | null
}
