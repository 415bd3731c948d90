import type { TypeName } from '@kek/contract'
import type { Html, Words } from '../../shared/views/text.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { MarkdownOptions } from './markdown.ts'
import type { Reading } from './reading.ts'
import { languagePrefixes } from '@kek/contract'
import { renderMarkdown } from './markdown.ts'

/** The `lang` of a document's texts on a page: nothing where they are in the page's language. */
export function languageOf(document: Pick<PublicDocument<TypeName>, 'locale'>, { locale }: Reading): { lang?: string } {
  return document.locale === locale ? {} : { lang: document.locale }
}

/** A text of a document, with its language; null for what is empty. */
export function words(document: PublicDocument<TypeName>, text: string | null, reading: Reading): Words | null {
  return text?.trim() ? { text, ...languageOf(document, reading) } : null
}

/** A running text of a document, with its language; null for what is empty. Its headings begin at `headingLevel`. */
export function richText(document: PublicDocument<TypeName>, text: string | null, reading: Reading, headingLevel: MarkdownOptions['headingLevel'] = 2): Html | null {
  return text?.trim() ? { html: renderMarkdown(text, { headingLevel, linkPrefix: languagePrefixes[reading.locale] }), ...languageOf(document, reading) } : null
}
