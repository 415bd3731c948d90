import type { RawQuery } from '../../shared/views/press.ts'
import type { PageTool } from '../../shared/views/shell.ts'
import type { Reading } from './reading.ts'

/** What else there may be of a page; each rule looks at the path, without the language's prefix, and at what the page was asked for. */
type ToolRule = (reading: Reading, path: string, query: RawQuery) => readonly PageTool[]

const rules: readonly ToolRule[] = []

/** What else there is of the page at a path: as a file, as data, to subscribe. */
export function pageTools(reading: Reading, path: string, query: RawQuery): PageTool[] {
  return rules.flatMap(rule => rule(reading, path, query))
}
