import type { PageReader } from '../../shared/views/page.ts'
import type { Reading } from './reading.ts'
import { breadcrumb } from './breadcrumb.ts'
import { documentAt } from './document-at.ts'
import { publicationOf } from './elements.ts'
import { withdrawalOf } from './withdrawal.ts'
import { languageOf, richText } from './words.ts'

/** Answers the pages that editors write themselves. */
export function pageReader(reading: Reading): PageReader {
  return {
    page: (slug) => {
      const page = documentAt('page', slug, reading)
      return page && {
        text: page.content.title,
        ...languageOf(page, reading),
        breadcrumb: breadcrumb([], reading),
        isFallback: page.locale !== reading.locale,
        body: richText(page, page.content.text, reading),
        publication: publicationOf(page, reading),
        withdrawal: withdrawalOf(page, reading),
      }
    },
  }
}
