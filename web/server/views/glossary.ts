import type { GlossaryReader, GlossaryView } from '../../shared/views/glossary.ts'
import type { Reading } from './reading.ts'
import { breadcrumb } from './breadcrumb.ts'
import { anchorOf } from './page-anchors.ts'
import { languageOf } from './words.ts'

/** Every public term, from A to Z. */
export function glossaryView(reading: Reading): GlossaryView {
  const terms = [...reading.snapshot.all('glossary-term', reading.locale)].sort((a, b) => a.content.term.localeCompare(b.content.term, reading.locale))
  return {
    breadcrumb: breadcrumb([], reading),
    isFallback: terms.some(({ locale }) => locale !== reading.locale),
    terms: terms.map(term => ({ text: term.content.term, ...languageOf(term, reading), anchor: anchorOf(term), explanation: term.content.explanation })),
  }
}

/** Answers the page that explains words. */
export function glossaryReader(reading: Reading): GlossaryReader {
  return { glossary: () => glossaryView(reading) }
}
