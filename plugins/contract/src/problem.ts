/** An error answer after RFC 9457; `title` is a German sentence that a person understands. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
}

export const problemMediaType = 'application/problem+json'

/** A problem without a documentation page of its own (RFC 9457 §4.2.1). */
export function problem(status: number, title: string, detail?: string): Problem {
  return { type: 'about:blank', title, status, ...(detail === undefined ? {} : { detail }) }
}
