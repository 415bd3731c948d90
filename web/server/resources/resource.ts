import type { Locale } from '@kek/contract'
import type { MediaMirror } from '../replica/media-mirror.ts'
import type { PublicState } from '../site/public-state.ts'

/** Which state of the site it is, where that is not what is public today. */
export interface Edition {
  /** The name of an adopted version; null for a day. */
  readonly title: string | null
  /** The day that it holds: `YYYY-MM-DD`. */
  readonly day: string
}

/** What a resource is made from. */
export interface ResourceRequest {
  /** What is public: today's, or that of a day or of an adopted version. */
  readonly state: PublicState
  readonly locale: Locale
  /** The address without the language's prefix: `/konzept/orte.pdf`. */
  readonly path: string
  /** The parameters of the address that the resource knows. */
  readonly query: ReadonlyMap<string, string>
  /** What stands before every address inside this state, with the language's prefix behind it: empty for what is public today. */
  readonly base: string
  /** Left out for what is public today. */
  readonly edition?: Edition
  /** The site's public address, without a slash at its end. */
  readonly siteUrl: string
  readonly media: MediaMirror
}

/** A finished resource. */
export interface ResourceAnswer {
  /** 200 where nothing else is said; 404 where it cannot be had at all, 503 where it cannot be had now. */
  readonly status?: 404 | 503
  /** Large, and quick to be had again: it is not kept in memory. */
  readonly isLarge?: boolean
  readonly body: Buffer | string
  readonly contentType: string
  /** Whether its address says all that it is made of: then it never changes, and a browser may keep it. */
  readonly isImmutable?: boolean
  /** What a browser may do with it; that of pages where nothing else is said. */
  readonly policy?: readonly string[]
  /** Further header names and values in turn. */
  readonly headers?: readonly string[]
}

/** An answer of the site that is no page: a feed, a list as a table, a PDF. */
export interface Resource {
  /** Whether an address without the language's prefix is one of its own. */
  readonly matches: (path: string) => boolean
  /** Parameters of the query that change the answer; all others are dropped. */
  readonly parameters?: readonly string[]
  /** The answer; undefined where nothing public stands at the address. */
  readonly make: (request: ResourceRequest) => ResourceAnswer | undefined | Promise<ResourceAnswer | undefined>
}
