import type { PressReader } from '../../shared/views/press.ts'
import type { Reading } from './reading.ts'
import { documentAt } from './document-at.ts'
import { pressArchiveView } from './press-archive.ts'
import { pressArticleView } from './press-article.ts'

/** Answers the press pages. */
export function pressReader(reading: Reading): PressReader {
  return {
    pressArchive: query => pressArchiveView(query, reading),
    pressArticle: (slug) => {
      const article = documentAt('press-article', slug, reading)
      return article && pressArticleView(article, reading)
    },
  }
}
