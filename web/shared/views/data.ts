import type { Breadcrumb } from './element.ts'

export interface DataReader {
  readonly data: () => DataView
}

/** What the site gives as data, for people who want to use it. Its texts are German in every language. */
export interface DataView {
  readonly breadcrumb: Breadcrumb
  readonly licence: {
    readonly name: string
    /** Where its text is; null where none was chosen. */
    readonly href: string | null
    /** Whom to name, where that has to be done. */
    readonly attribution: string | null
  }
  readonly datasets: readonly DatasetView[]
  readonly planHref: string
  readonly schemaHref: string
  readonly catalogueHref: string
  readonly chain: { readonly href: string, readonly seq: number, readonly headHash: string }
  /** A list as it is asked for less than all. */
  readonly exampleHref: string
}

export interface DatasetView {
  readonly key: string
  readonly title: string
  readonly summary: string
  /** The page that shows the same. */
  readonly href: string
  /** `isOfToday` where no other state of the site has it: the ledger goes on. */
  readonly forms: readonly { readonly href: string, readonly format: string, readonly type: string, readonly isOfToday: boolean }[]
}
