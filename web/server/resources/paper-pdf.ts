import type { Resource } from './resource.ts'
import { isPlanPage, paperAt } from '../paper/paper-at.ts'
import { servePaper } from './serve-paper.ts'

const ending = /\.pdf$/

/** The plan and each of its elements as a PDF for everyone (PDF/UA-1). */
export const paperPdf: Resource = {
  matches: path => ending.test(path) && isPlanPage(path.replace(ending, '')),
  make: ({ state, locale, path, base, siteUrl, edition }) => {
    const page = path.replace(ending, '')
    const set = paperAt(page, { snapshot: state.snapshot, locale, today: state.day }, { siteUrl, base, ...(edition ? { edition } : {}) })
    return set && servePaper({ state, key: [locale, page, base], name: String(page.split('/').at(-1)), set, isPast: edition !== undefined })
  },
}
