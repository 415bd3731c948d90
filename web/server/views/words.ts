import type { TypeName } from '@kek/contract'
import type { Html, Words } from '../../shared/views/text.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { MarkdownOptions } from './markdown.ts'
import type { Reading } from './reading.ts'
import { defaultLocale, languagePrefixes } from '@kek/contract'
import { renderMarkdown } from './markdown.ts'

/**
 * The `lang` of a document's texts on a page: nothing where they are in the page's language.
 * @param text the text or list in question, where it may be one that the translation lacks: then the German one stands in its place
 */
export function languageOf(document: Pick<PublicDocument<TypeName>, 'locale' | 'germanTexts'>, { locale }: Pick<Reading, 'locale'>, text?: unknown): { lang?: string } {
  const language = document.germanTexts?.has(text) ? defaultLocale : document.locale
  return language === locale ? {} : { lang: language }
}

/** A text of a document, with its language; null for what is empty. */
export function words(document: PublicDocument<TypeName>, text: string | null, reading: Reading): Words | null {
  return text?.trim() ? { text, ...languageOf(document, reading, text) } : null
}

/** A running text of a document, with its language; null for what is empty. Its headings begin at `headingLevel`. */
export function richText(document: PublicDocument<TypeName>, text: string | null, reading: Reading, headingLevel: MarkdownOptions['headingLevel'] = 2): Html | null {
  return text?.trim() ? { html: renderMarkdown(text, { headingLevel, linkPrefix: languagePrefixes[reading.locale] }), ...languageOf(document, reading, text) } : null
}
