import type { PreviewBand } from '../../shared/views/preview.ts'
import type { PublicState } from '../site/public-state.ts'
import { randomUUID } from 'node:crypto'

/** What a page of a preview is made from, in place of what is public. */
export type Rendering =
  | { readonly kind: 'page', readonly state: PublicState, readonly band: PreviewBand }
  /** A page that says why there is no preview; the sentence is German. */
  | { readonly kind: 'refusal', readonly status: 404 | 410 | 503, readonly sentence: string }

/**
 * Names a rendering in a request made from inside the process. A header and not the request's context, because the framework hands on
 * headers alone when it draws an error page. Headers of readers never get that far.
 */
export const renderingHeader = 'x-kek-rendering'

const underWay = new Map<string, Rendering>()

/** Runs work that renders from this, with the name to put into the header. */
export async function whileRendering<T>(rendering: Rendering, work: (name: string) => Promise<T>): Promise<T> {
  const name = randomUUID()
  underWay.set(name, rendering)
  try {
    return await work(name)
  }
  finally {
    underWay.delete(name)
  }
}

/** The rendering of a name, while it is under way. */
export function renderingNamed(name: string | undefined): Rendering | undefined {
  return name === undefined ? undefined : underWay.get(name)
}
