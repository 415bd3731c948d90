import type { RawQuery } from '../../shared/views/press.ts'
import type { PageTool } from '../../shared/views/shell.ts'
import type { Reading } from './reading.ts'
import { localizePath } from '@kek/contract'
import { fitsOnPaper } from '../paper/comparison-limit.ts'
import { paperAt } from '../paper/paper-at.ts'
import { comparedSides } from './comparison-sides.ts'
import { dataTools } from './data-tools.ts'

/** What else there may be of a page; each rule looks at the path, without the language's prefix, and at what the page was asked for. */
type ToolRule = (reading: Reading, path: string, query: RawQuery) => readonly PageTool[]

/** The plan and its elements as PDF. */
const paper: ToolRule = (reading, path) => paperAt(path, reading, { siteUrl: '', base: '' })
  ? [{ key: 'pdf', href: `${localizePath(path, reading.locale)}.pdf`, type: 'application/pdf' }]
  : []

/** A comparison as PDF, whole, whatever the page shows of it, unless that is too much for a paper. */
const comparisonPaper: ToolRule = (reading, path, query) => {
  const sides = comparedSides(path, String(query.mit ?? ''), reading)
  if (!sides || !fitsOnPaper(sides.from, sides.to, reading.locale))
    return []
  const other = sides.to.kind === 'today' ? '' : `?mit=${encodeURIComponent(sides.to.name)}`
  return [{ key: 'comparisonPdf', href: `${localizePath(path, reading.locale)}.pdf${other}`, type: 'application/pdf' }]
}

const rules: readonly ToolRule[] = [
  paper,
  comparisonPaper,
  dataTools,
]

/** What else there is of the page at a path: as a file, as data, to subscribe. */
export function pageTools(reading: Reading, path: string, query: RawQuery): PageTool[] {
  return rules.flatMap(rule => rule(reading, path, query))
}
