import type { RawQuery } from './press.ts'

/** What a page says to machines: search engines, link previews, feed readers. Addresses are complete. */
export interface HeadView {
  /** Where this text really stands; that of the German page, where there is no translation. */
  readonly canonical: string
  /** The same page in other languages, this one among them; empty where it is there in one language only. */
  readonly alternates: readonly { readonly lang: string, readonly href: string }[]
  /** Whether search engines may list it. */
  readonly isListed: boolean
  /** A picture for link previews. */
  readonly image: { readonly href: string, readonly width: number, readonly height: number, readonly alternativeText: string }
  /** What the page is about, in JSON-LD: ready to stand in HTML. */
  readonly data: readonly string[]
}

export interface HeadReader {
  /**
   * @param path the page's address without the language's prefix
   * @param siteUrl the site's public address, without a slash at its end
   */
  readonly head: (path: string, query: RawQuery, siteUrl: string) => HeadView
}
