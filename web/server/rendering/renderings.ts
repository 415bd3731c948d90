import type { Band } from '../../shared/views/band.ts'
import type { InnerCall } from '../http/render.ts'
import type { PublicState } from '../site/public-state.ts'
import { randomUUID } from 'node:crypto'
import { toBytes } from '../http/render.ts'

/** What a page is made from, in place of what is public today. */
export type Rendering =
  | { readonly kind: 'page', readonly state: PublicState, readonly band: Band }
  /** A page that says why there is none; the sentence is German. */
  | { readonly kind: 'refusal', readonly status: 404 | 410 | 503, readonly sentence: string }

/** What came of a rendering. */
export interface Rendered {
  readonly status: number
  readonly body: string
  /** Where a page that has moved is now, as the site without the rendering would say it. */
  readonly location?: string
}

/**
 * Names a rendering in a request made from inside the process. A header and not the request's context, because the framework hands on
 * headers alone when it draws an error page. Headers of readers never get that far.
 */
export const renderingHeader = 'x-kek-rendering'

const underWay = new Map<string, Rendering>()

/** Renders the page at an address of the site from something else than what is public today. */
export async function renderFrom(call: InnerCall, url: string, rendering: Rendering): Promise<Rendered> {
  const name = randomUUID()
  underWay.set(name, rendering)
  try {
    const { status, headers, body } = await call({ url, headers: { accept: 'text/html', [renderingHeader]: name }, context: { _platform: {} } })
    const { location } = headers
    // A file of the build, which has no other states: it is found at its own address alone. No address holds a space, so that one meets no page.
    if (location === undefined && !String(headers['content-type']).startsWith('text/html'))
      return await renderFrom(call, '/%20', rendering)
    return { status, body: (await toBytes(body)).toString('utf8'), ...(location === undefined ? {} : { location: String(location) }) }
  }
  finally {
    underWay.delete(name)
  }
}

/** The rendering of a name, while it is under way. */
export function renderingNamed(name: string | undefined): Rendering | undefined {
  return name === undefined ? undefined : underWay.get(name)
}
