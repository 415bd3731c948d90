import type { Locale } from '@kek/contract'
import type { Reading, TimelessReading } from './reading.ts'
import { isLocale } from '@kek/contract'
import { pageAddress } from './addresses.ts'
import { TermFinder } from './explain-terms.ts'
import { oncePerContent } from './once-per-content.ts'
import { anchorOf } from './page-anchors.ts'

/** The terms of a language, leading to the page that explains words in the language of the reader. */
function finderFor(language: Locale, { snapshot, locale }: TimelessReading): TermFinder {
  return new TermFinder(snapshot.all('glossary-term', language)
    // An English page with a German text explains German words in German: the explanation is in the language of the text.
    .filter(term => term.locale === language)
    .map(term => ({
      id: term.documentId,
      forms: [term.content.term, ...term.content.forms.map(({ text }) => text)],
      explanation: term.content.explanation,
      href: `${pageAddress('glossary', locale)}#${anchorOf(term)}`,
    })))
}

const findersOf = oncePerContent((reading): Readonly<Record<Locale, TermFinder>> => ({ 'de': finderFor('de', reading), 'en': finderFor('en', reading), 'de-simple': finderFor('de-simple', reading) }))

/**
 * The view of a page whose running texts explain each term where it comes first. A view is a tree of plain data in the order of the page;
 * its running texts are the objects with `html`.
 */
export function explainView<T>(view: T, reading: Reading): T {
  if (reading.snapshot.all('glossary-term').length === 0)
    return view
  const explained = new Set<string>()
  const finders = findersOf(reading)
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.map(walk)
    if (typeof value !== 'object' || value === null)
      return value
    const { html, lang } = value as { readonly html?: unknown, readonly lang?: unknown }
    if (typeof html === 'string')
      return { ...value, html: finders[typeof lang === 'string' && isLocale(lang) ? lang : reading.locale].explain(html, explained) }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]))
  }
  return walk(view) as T
}
